"use client";

import { lazy } from "react";

// One part of the program, loaded when the first chart wakes.
const part = () => import("./charts-live");

export const LivePay = lazy(async () => ({ default: (await part()).LivePay }));
export const LiveDots = lazy(async () => ({ default: (await part()).LiveDots }));
export const LiveCareer = lazy(async () => ({ default: (await part()).LiveCareer }));
export const LiveSeniority = lazy(async () => ({ default: (await part()).LiveSeniority }));
export const LiveShares = lazy(async () => ({ default: (await part()).LiveShares }));
export const LiveLikeForLike = lazy(async () => ({ default: (await part()).LiveLikeForLike }));
