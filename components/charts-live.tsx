export { LiveLevels } from "./live-levels";
export { LivePay } from "./live-pay";
export { LiveSeniority } from "./live-seniority";
export { LiveShares } from "./live-shares";
