import { describe, expect, it } from "vitest";
import { readCommentary } from "../../../src/domain/commentary";

describe("an action", () => {
  it.each([
    "The repairs manager will recruit two crews by June.",
    "We will continue to work with landlords on access.",
    "The drop is being investigated.",
    "Recording errors are being addressed.",
    "The teams are auditing repeat cases.",
    "Staff are currently reviewing every late case.",
    "Additional inspectors have now been put in place.",
    "A dedicated officer has been appointed to chase debts.",
    "Action continues to be taken to shorten stays.",
    "A recovery plan is in place and cases are tracked weekly.",
    "Work to shorten the queue is ongoing.",
    "The council plans to open a second depot in autumn.",
    "Waiting times will fall by moving staff to the front desk and by training them.",
    "Corrective action: weekly calls to the contractor.",
    "As the backlog has gone, no further action is required.",
    "Performance has since recovered, therefore no corrective action is needed.",
    "Turnover was high. Actions: recruitment campaign (Head of HR, July).",
    "The target was missed - intensive work has been undertaken with schools.",
    "The service proposes to bring the work in house.",
    "Data recording issues are being addressed.",
    "An extension of time is now sought for each application.",
    "Every late case is reviewed at the weekly meeting.",
    "The Housing Options Manager will lease forty more homes by December 2022.",
    "The Head of Customer Services will move one officer into the team by 31 January.",
    "Missed collections rose in the snow and the contractor will add a crew from January.",
    "Both vans have been replaced.",
    "Both posts have been filled.",
    "Weekly reports to heads of service began in December.",
    "The officer has re-tendered both schemes.",
    "Agency cover is in place until the end of December 2025.",
    "Interviews take place on 14 May 2026.",
    "A complaints officer starts in May 2026.",
    "Two surveyors join in January.",
    "Training for members is booked for 12 November.",
    "The team has secured funding to run three rounds.",
    "Legal proceedings have begun in every case.",
    "Crews will catch up by February.",
    "A new printer was installed in January.",
    "Family hubs open in three wards by December.",
    "The brokerage team will ring every ward daily.",
    "Beds are being bought from two providers.",
    "The manager has moved two workers into the front door team.",
  ])("is said: %s", (text) => {
    expect(readCommentary(text).saysAction).toBe(true);
  });

  it.each([
    "",
    "Performance is below target but better than last year.",
    "Two crews were vacant for most of the year.",
    "The target will be reviewed for next year.",
    "The target for 2013/14 will be set once the outturn is known.",
    "The figures are being finalised and will be reported in July.",
    "Performance will improve next year.",
    "The number of placements will increase during the year.",
    "11 out of 173 children had a late review.",
    "This indicator is based on a rolling period of 12 months.",
    "The service will not recruit this year.",
    "The team will be back to full strength in June.",
    "The service will see more demand in winter.",
    "More homes will fall empty.",
    "No action has been taken so far.",
    "There is no action plan.",
    "The fall is due to the start of the school year.",
    "Demand has risen sharply and continues to rise.",
    "Performance will rise once the backlog is cleared.",
    "Numbers will be higher in winter.",
    "We will not meet the target.",
    "The survey will show whether residents agree.",
    "Results will be published in July.",
    "This is the start of a new academic year.",
    "The year starts in April.",
    "Two centres are open in the evening.",
    "The fall will continue next year.",
    "The impact will be seen next quarter.",
    "Data will be available in June.",
    "We remain on track to meet the target.",
    "The rise is due to recruitment problems and to staff training.",
  ])("is not said: %s", (text) => {
    expect(readCommentary(text).saysAction).toBe(false);
  });

  it("is looked for in time that grows with the length only", () => {
    const text = "will is being to the of ".repeat(20_000);
    expect(readCommentary(text).saysAction).toBe(false);
  });
});
