export { LiveDots } from "./live-dots";
export { LivePay } from "./live-pay";
export { LiveSeniority } from "./live-seniority";
export { LiveShares } from "./live-shares";
