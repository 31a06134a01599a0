export { LiveCareer } from "./live-career";
export { LiveDots } from "./live-dots";
export { LiveLikeForLike } from "./live-like-for-like";
export { LivePay } from "./live-pay";
export { LiveSeniority } from "./live-seniority";
export { LiveShares } from "./live-shares";
