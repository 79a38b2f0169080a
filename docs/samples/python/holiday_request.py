"""Asks somebody whether an employee may take days off, and waits for the answer."""

import asyncio
import os
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Optional

from temporalio import workflow
from temporalio.client import Client
from temporalio.worker import Worker

FORM = {
    "version": 1,
    "factLabels": {
        "employee": {"en": "Employee", "zh": "员工"},
        "first": {"en": "First day", "zh": "第一天"},
        "days": {"en": "Days", "zh": "天数"},
    },
    "fields": [
        {"name": "deputy", "kind": "text", "label": {"en": "Who stands in", "zh": "代理人"}, "required": True},
        {"name": "paid", "kind": "yesNo", "label": {"en": "Paid leave?", "zh": "带薪休假？"}, "required": True},
        {"name": "note", "kind": "longText", "label": {"en": "Note for the employee", "zh": "给员工的留言"}},
    ],
    "outcomes": [
        {"outcome": "APPROVED", "label": {"en": "Approve", "zh": "批准"}, "tone": "good"},
        {"outcome": "REJECTED", "label": {"en": "Reject", "zh": "拒绝"}, "tone": "bad", "fields": ["note"]},
    ],
}


@dataclass
class Holiday:
    employee: str
    first: str  # YYYY-MM-DD
    days: int
    patience_seconds: float


async def countersign(activity: str, argument: dict[str, Any]) -> Any:
    """What Countersign does for a workflow of yours, by name, on its own task queue. Every call may be repeated."""
    return await workflow.execute_activity(
        activity, argument, task_queue="countersign", start_to_close_timeout=timedelta(seconds=30)
    )


@workflow.defn(name="holidayRequest")
class HolidayRequest:
    def __init__(self) -> None:
        self.answer: Optional[dict[str, Any]] = None

    @workflow.signal(name="holidayDecided")
    def holiday_decided(self, answer: dict[str, Any]) -> None:
        # The first answer counts; a repeat has the same decisionId.
        self.answer = self.answer or answer

    @workflow.run
    async def run(self, holiday: Holiday) -> dict[str, Any]:
        opened = await countersign(
            "openTask",
            {
                "taskKey": "holiday",
                "type": "holiday.request",
                "title": f"Holiday of {holiday.employee}",
                "requiredRoles": ["OPERATIONS"],
                "signal": "holidayDecided",
                "form": FORM,
                "facts": {"employee": holiday.employee, "first": holiday.first, "days": holiday.days},
                "dueAt": (workflow.now() + timedelta(seconds=holiday.patience_seconds)).isoformat().replace("+00:00", "Z"),
            },
        )
        try:
            await workflow.wait_condition(
                lambda: self.answer is not None, timeout=timedelta(seconds=holiday.patience_seconds)
            )
        except asyncio.TimeoutError:
            closed = await countersign(
                "closeTask", {"taskId": opened["taskId"], "as": "EXPIRED", "reason": "nobody answered in time"}
            )
            # A decision that got there first stands: its signal is on the way.
            if closed["status"] == "DECIDED":
                await workflow.wait_condition(lambda: self.answer is not None)
        outcome = self.answer["outcome"] if self.answer else "EXPIRED"
        status = {"APPROVED": "COMPLETED", "REJECTED": "REJECTED"}.get(outcome, "CANCELLED")
        await countersign("closeCase", {"status": status, "outcome": outcome})
        return {
            "outcome": outcome,
            "data": self.answer["data"] if self.answer else {},
            "by": self.answer["by"]["name"] if self.answer else None,
        }


async def main() -> None:
    client = await Client.connect(
        os.environ.get("TEMPORAL_ADDRESS", "127.0.0.1:7233"),
        namespace=os.environ.get("TEMPORAL_NAMESPACE", "default"),
    )
    await Worker(client, task_queue=os.environ.get("TASK_QUEUE", "holidays"), workflows=[HolidayRequest]).run()


if __name__ == "__main__":
    asyncio.run(main())
