import { useHash } from "../use-hash";
import { CheckRequest } from "./check-request";
import { RequestOverview } from "./request-overview";
import type { RequestProps } from "./request-props";
import { SlotStep } from "./slot-step";

/** The step in the address: the list, one slot, or the check before it is sent. */
export const RequestSteps = ({ request, detail }: RequestProps) => {
  const step = useHash();
  const here = request.slots.find(({ id }) => id === step);
  return (
    <>
      {!here && step !== "check" && <RequestOverview request={request} detail={detail} />}
      {step === "check" && <CheckRequest request={request} detail={detail} />}
      {request.slots.map((slot) => (
        // All stay, so that a file goes on its way while another step is looked at.
        <div key={slot.id} hidden={slot !== here}>
          <SlotStep slot={slot} request={request} currency={detail.currency ?? ""} shown={slot === here} />
        </div>
      ))}
    </>
  );
};
