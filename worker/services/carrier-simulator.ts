import { signCarrierBody } from "@/server/carrier-signature";
import { getEnv } from "@/server/env";
import { log } from "@/server/log";
import { every, type Repeated } from "../every";
import { noteTold, type ParcelNews, takeDueParcels } from "./parcels-due";
import { carrierName } from "./shipment-books";

/** How many parcels are told of at once, and milliseconds until a call without an answer is given up. */
const atOnce = 20;
const answerWithin = 5_000;

/** Refusals that will not change: the case is over. */
const settled = ["CASE_CLOSED"];

type Address = { publicUrl: string; secret: string };

const post = ({ caseId, status, trackingNumber, at }: ParcelNews, { publicUrl, secret }: Address): Promise<Response> => {
  const body = JSON.stringify({ name: "shippingUpdated", data: { status, carrier: carrierName, trackingNumber, at } });
  return fetch(`${publicUrl}/api/cases/${encodeURIComponent(caseId)}/events`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "countersign-signature": signCarrierBody({ caseId, body, at: Date.now(), secret }),
    },
    body,
    redirect: "error",
    signal: AbortSignal.timeout(answerWithin),
  });
};

const wasTaken = async (response: Response): Promise<boolean> => {
  const { ok, status } = response;
  const text = await response.text();
  if (ok || status === 404) return true;
  return status === 409 && settled.some((code) => text.includes(`"${code}"`));
};

const tell = async (news: ParcelNews, address: Address): Promise<void> => {
  const { caseId, status } = news;
  try {
    const response = await post(news, address);
    if (await wasTaken(response)) return await noteTold(news);
    log.info({ caseId, status, answer: response.status }, "news of a parcel were not taken; told again later");
  } catch (error) {
    log.info({ caseId, status, error: String(error) }, "news of a parcel did not arrive; told again later");
  }
};

/** Moves parcels that are due and tells of them as a carrier would: by the public API, signed, until somebody takes it. */
export const tellOfParcels = async (address: Address): Promise<void> => {
  for (let due = await takeDueParcels(atOnce); due.length > 0; due = await takeDueParcels(atOnce))
    await Promise.all(due.map((news) => tell(news, address)));
};

/** Demo mode: the carrier at work. Without CARRIER_SECRET it has no voice, and its parcels stay where they are. */
export const startCarrier = (): Repeated[] => {
  const { CARRIER_SECRET: secret, publicUrl, SHIPPING_PORT } = getEnv();
  if (secret === undefined || SHIPPING_PORT !== "simulator") return [];
  return [every(1_000, "carrier", () => tellOfParcels({ publicUrl, secret }))];
};
