import { describe, expect, it } from "vitest";
import { readCommentary } from "../../../src/domain/commentary";

describe("an action", () => {
  // prettier-ignore
  it.each([
    "The repairs manager will recruit two crews by June.", "We will continue to work with landlords on access.",
    "The drop is being investigated.", "Recording errors are being addressed.", "The teams are auditing repeat cases.",
    "Staff are currently reviewing every late case.", "Additional inspectors have now been put in place.",
    "A dedicated officer has been appointed to chase debts.", "Action continues to be taken to shorten stays.",
    "A recovery plan is in place and cases are tracked weekly.", "Work to shorten the queue is ongoing.",
    "The council plans to open a second depot in autumn.",
    "Waiting times will fall by moving staff to the front desk and by training them.", "Corrective action: weekly calls to the contractor.",
    "As the backlog has gone, no further action is required.", "Performance has since recovered, therefore no corrective action is needed.",
    "Turnover was high. Actions: recruitment campaign (Head of HR, July).",
    "The target was missed - intensive work has been undertaken with schools.", "The service proposes to bring the work in house.",
    "Data recording issues are being addressed.", "An extension of time is now sought for each application.",
    "Every late case is reviewed at the weekly meeting.", "The Housing Options Manager will lease forty more homes by December 2022.",
    "The Head of Customer Services will move one officer into the team by 31 January.",
    "Missed collections rose in the snow and the contractor will add a crew from January.", "Both vans have been replaced.",
    "Both posts have been filled.", "Weekly reports to heads of service began in December.", "The officer has re-tendered both schemes.",
    "Agency cover is in place until the end of December 2025.", "Interviews take place on 14 May 2026.",
    "A complaints officer starts in May 2026.", "Two surveyors join in January.", "Training for members is booked for 12 November.",
    "The team has secured funding to run three rounds.", "Legal proceedings have begun in every case.", "Crews will catch up by February.",
    "A new printer was installed in January.", "Family hubs open in three wards by December.",
    "The brokerage team will ring every ward daily.", "Beds are being bought from two providers.",
    "The manager has moved two workers into the front door team.", "Posts now filled.",
    "Storage replaced over the weekend of 14 March 2026.", "Out-of-hours support re-let with tighter response times.",
    "Deputies named for each co-ordinator.", "In-cab screens have since been fitted to every vehicle.",
    "A claim is lodged with the administrators.", "A call-back option was switched on in March.",
    "The Development Manager has set a five-day standard.", "Accounts staff also trained 140 budget holders.",
    "Staff have been inspecting empty units since January 2026.", "We are leasing sixty more homes.",
    "The contractor is paying for an extra van.", "Renewal dates are being spread across the year.",
    "The fund is being advertised beside the first notice.", "The safeguarding manager checks every booking each Monday.",
    "The lighting team now meets the operator.", "The contact centre manager watches waits hour by hour.",
    "Wardens and police examine the maps at each meeting.", "From May the complaints team books those visits itself.",
    "Joint repair slots start July 2026.", "Part-time shifts begin in June 2026.", "A protection order took effect on 1 March 2026.",
    "A liaison officer has been in place since April.", "Any booking of more than 12 weeks must be signed off by a director.",
    "Drivers are told to use the online service.", "The oldest cases are to be cleared by 30 September 2026.",
    "Summonses were issued in November and the hearing is on 14 January.",
    "Occupational health runs clinics at every station from November.", "A night shift runs from 12 January to 13 March.",
    "Both routes run normally from 5 January 2026.", "Two trials in the north of the county run from February to July 2026.",
    "Six training flats become available in March 2026.", "Bus times change on 22 February 2026.",
    "A reminder goes out in the week of 19 January 2026.", "Remaining premises are shared out for completion by 28 February 2026.",
    "A second gang is on standby at weekends until 31 March 2026.", "Vouchers are on offer to every member of staff.",
    "The Trust opened Saturday clinics in two hubs in January 2026.",
    "Wardens have been on the high street after school since 3 November 2025.",
    "The Records Manager will have two extra staff from 2 February 2026.",
    "The manager has published the prospectus early, in May 2026, and is moving courses to the evening.",
    "The procurement team is producing a short form for small contracts.", "Every long case has been given a review date.",
    "The police partnership has paid for cameras.", "The new clinic sees its first patients on 3 February 2026.",
    "The depot has its full staff again and rounds revert to normal on 12 January 2026.",
    "The people board looks at this again on 3 February 2026.",
  ])("is said: %s", (text) => {
    expect(readCommentary(text).saysAction).toBe(true);
  });

  // prettier-ignore
  it.each([
    "", "Performance is below target but better than last year.", "Two crews were vacant for most of the year.",
    "The target will be reviewed for next year.", "The target for 2013/14 will be set once the outturn is known.",
    "The figures are being finalised and will be reported in July.", "Performance will improve next year.",
    "The number of placements will increase during the year.", "11 out of 173 children had a late review.",
    "This indicator is based on a rolling period of 12 months.", "The service will not recruit this year.",
    "The team will be back to full strength in June.", "The service will see more demand in winter.", "More homes will fall empty.",
    "No action has been taken so far.", "There is no action plan.", "The fall is due to the start of the school year.",
    "Demand has risen sharply and continues to rise.", "Performance will rise once the backlog is cleared.",
    "Numbers will be higher in winter.", "We will not meet the target.", "The survey will show whether residents agree.",
    "Results will be published in July.", "This is the start of a new academic year.", "The year starts in April.",
    "Two centres are open in the evening.", "The fall will continue next year.", "The impact will be seen next quarter.",
    "Data will be available in June.", "We remain on track to meet the target.",
    "The rise is due to recruitment problems and to staff training.", "The contractor has struggled to recruit.",
    "The team was two officers short each month.", "The service lost two officers and staff were absent every week.",
    "Families are waiting longer each month.", "Numbers are rising every quarter.", "The effect is being felt in every service.",
    "The team now has three vacancies.", "Since April 2025 demand has grown.", "Of the 47 children, 3 were adopted.",
    "The service has seen more demand.", "The stock survey identified roofs at the end of their life.",
    "Waits are worst on Mondays and after bank holidays.", "The upgrade meant that no claims could be entered for eight days.",
    "Applicants had to be re-assessed before their plans could go on.", "Posts were vacant until November.",
    "Infant meals, which are free, held up well throughout.", "The pool is shut until March 2026.",
    "Two visits in May 2025 were called off.", "The hearing was on 14 January 2026.", "The year runs from April to March.",
    "Numbers are high until September.", "Numbers go up in March.", "Route changes on 6 October 2025 confused residents.",
    "The billing run in March 2026 kept assessors from their work.", "Shoppers stayed away while the bus station was being rebuilt.",
    "The team will have more vacancies in spring.", "Staff are off sick until March 2026.",
    "Staff numbers in the team have been down since June 2025.", "The strike ran from 6 to 17 October 2025.",
    "Snow closed the depot and two sites on 3 January 2026.", "The window was moved to October, and staff were moved to hospital work.",
    "Our target for apprenticeship starts in schools was hard to reach.", "Online shopping continues to take trade from the high street.",
  ])("is not said: %s", (text) => {
    expect(readCommentary(text).saysAction).toBe(false);
  });

  it("is looked for in time that grows with the length only", () => {
    const text = "will is being to the of ".repeat(20_000);
    expect(readCommentary(text).saysAction).toBe(false);
  });
});
