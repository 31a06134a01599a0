import { z } from "zod";
import { PAY_PERIODS, type StatedPay } from "@/lib/posting/pay";

export const statedPaySchema = z.object({
  min: z.number(),
  max: z.number(),
  currency: z.string(),
  period: z.enum(PAY_PERIODS),
});

export function printPay(pay: StatedPay | null): string {
  return pay ? `${pay.min}-${pay.max} ${pay.currency} ${pay.period}` : "none";
}
