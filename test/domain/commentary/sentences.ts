/**
 * Sentences written for these tests, each with the claims a careful reader finds in it, and none where it makes none. A line
 * is "sentence => claim; claim". Causes, actions, other areas, late figures and periods have tables of their own.
 */
export const COMPARISONS = `
Performance is better than target. => target better
Recycling was better than the annual target of 40%. => target better; quoted target 40%
Overall this is better than our target by 6%. => target better by 6%
We are 4.5% better than target. => target better by 4.5%
Results were ahead of target again. => target better
Performance is worse than target. => target worse
The service missed its target this quarter. => target worse
This is worse than the 2013/14 target. => target worse
Performance fell just short of the target. => target worse
We are slightly behind target. => target worse
The target was narrowly missed. => target worse
The target of 95% was not met. => target worse; quoted target 95%
We did not achieve our target. => target worse
The council failed to meet its target. => target worse
Performance has not reached the target. => target worse
The annual target has been met. => target met
We met our target. => target met
The target for the quarter has been met. => target met
We comfortably cleared our goal. => target met
The quarter ended on the right side of target. => target better
The target was achieved in full. => target met
The team hit its target for visits. => target met
The target has been comfortably exceeded. => target higher
We continued to exceed our target. => target higher
Attendance is above target. => target higher
Satisfaction stands at 81%, above the target of 80%. => target higher; quoted target 80%
Turnout is 3 percentage points above target. => target higher by 3 percentage point
The figure is below target. => target lower
The rate is 2% below target. => target lower by 2%
Sickness was lower than target. => target lower
Performance is currently under target. => target lower
Performance is on target. => target on
We are on target. => target on
The indicator remains on target. => target on
Collection is in line with the target. => target on
Performance is better than target and better than this time last year. => target better; previous better last-year
Performance is worse than target but better than last year. => target worse; previous better last-year
Whilst below target, performance has improved since last quarter. => target lower; previous better last-quarter
Better than target, though worse than the previous year. => target better; previous worse last-year
Better than both target and last year. => target better; previous better last-year
The outturn is better than last year's outturn. => previous better last-year
Performance is better than the same period last year. => previous better last-year
Performance has improved compared with last year. => previous better last-year
There has been a marked improvement on the previous year. => previous better last-year
This is an improvement of 5% on last year. => previous better last-year by 5%
Performance is worse than this time last year (by 1.3%). => previous worse last-year by 1.3%
Performance has deteriorated since the previous quarter. => previous worse last-quarter
Performance has dropped since last year. => previous worse last-year
We clawed back ground on last quarter. => previous better last-quarter
This is a better result than last year. => previous better last-year
A further slide on the last quarter. => previous lower last-quarter
Performance declined from last quarter. => previous worse last-quarter
Performance is slightly down on last year. => previous worse last-year
The rate has fallen since last year. => previous lower last-year
The figure is lower than last year. => previous lower last-year
The total is down 12 on last year. => previous lower last-year by 12
The percentage has dropped by 2.5% since last quarter. => previous lower last-quarter by 2.5%
The figure has increased since last year. => previous higher last-year
The rate is higher than in the previous year. => previous higher last-year
The number rose by 40 compared to last year. => previous higher last-year by 40
Compared with last year, the rate has risen. => previous higher last-year
We are a full percentage point above target. => target higher by 1 percentage point
We finished a percentage point below target. => target lower by 1 percentage point
We closed at 151, 29 short of where we should have been. => target worse by 29
Done in time: 84.2%, a shortfall of 11.8 percentage points. => target worse by 11.8 percentage point
There was a gap of 3 points to target. => target worse by 3 point
This is no more than 10% worse than target. => target worse by 10%
The outturn is within two percentage points of target. => tolerance in 2 percentage point
Performance is the same as last year. => previous same last-year
Performance is unchanged from the previous quarter. => previous same last-quarter
We have maintained our performance from last year. => previous same last-year
The outturn is identical to last year. => previous same last-year
There has been no change since last quarter. => previous same last-quarter
Performance is better than Quarter 3. => previous better Q3
Performance has improved since Quarter 1. => previous better Q1
Performance is better than 2010/11. => previous better 2010
Performance is worse than the outturn in 2011/12. => previous worse 2011
Performance has improved over the last three years. => previous better unclear
Performance has fallen in recent months. =>
Performance is within tolerance. => tolerance in
Performance is within the 5% tolerance. => tolerance in 5%
This falls within the agreed tolerance of 10%. => tolerance in 10%
The result is within 3% of target. => tolerance in 3%
Performance is outside the 5% tolerance. => tolerance out 5%
The indicator is now outside tolerance. => tolerance out
Performance is not within tolerance. => tolerance out
The outturn is beyond the 10% tolerance. => tolerance out 10%
We closed 4.6 percentage points short of the 90% we set ourselves. => target worse by 4.6 percentage point
Performance was 9.3 points adrift of target. => target worse by 9.3 point
The result is 3 points shy of target. => target worse by 3 point
We finished 6 points away from our target. => target worse by 6 point
The average was 6.5 days longer than the target. => target higher by 6.5 day
We were 12 days slower than target. => target worse by 12 day
It came out 36 fewer than planned. => target lower by 36
The total was 153 below the number we aimed for. => target lower by 153
We finished 92 more than we aimed for. => target higher by 92
The rate was 5.4% more than the target allows. => target higher by 5.4%
The rate was a fifth above our ceiling of 8.0. => target higher by 20%
The rate was 1.1 points above the limit. => target higher by 1.1 point
Performance is 3 points below our goal. => target lower by 3 point
We missed our target by 0.8 of a percentage point. => target worse by 0.8 percentage point
We fell short by 4 points. => target worse by 4 point
The figure was five points below target. => target lower by 5 point
The figure was 544 (17%) more than the target. => target higher by 544
We were more than 10% below target. => target lower by 10%
Arrears ended inside the 3.2% limit. => target within
The rate was well within target. => target within
The rate is inside our ceiling. => target within
The position is within the limit. => target within
We beat our target. => target better
Target achieved. => target met
Performance is not quite on target. => target worse
Performance was well short of where we should be. => target worse
There were 24 more homes than target. => target higher by 24
Performance edged upwards compared with the year before. => previous better last-year
The rate crept up on last year. => previous higher last-year
The rate slipped back compared with last year. => previous lower last-year
The figure is slightly lower than the one we recorded for 2024/25. => previous lower 2024
Performance is not as good as in 2024/25. => previous worse 2024
The figure climbed to 78.3% from 71.4% in the previous year. => previous higher figure; quoted previous 71.4%
The rate is 13.2 points below 2024/25. => previous lower 2024 by 13.2 point
Performance is 0.3 points ahead of last year. => previous better last-year by 0.3 point
The figure is 5.7 days longer than a year earlier. => previous higher last-year by 5.7 day
The total was nine kilos less than in 2024/25. => previous lower 2024 by 9kg
The figure is down 2.7 points year on year. => previous lower last-year by 2.7 point
The total was eight up on the year. => previous higher last-year by 8
The rate was higher than twelve months ago. => previous higher last-year
The figure is below last year's 93.3%. => previous lower figure; quoted previous 93.3%
The rate is slightly down on the 83.0% recorded in 2024/25. => previous lower figure; quoted previous 83%
Outcome: 48.9%, down from 53.1% in 2024/25. => previous lower figure; quoted previous 53.1%
Performance was 65%, against 82.1% the year before. => quoted outturn 65%; quoted previous 82.1%
In 2024/25 it was 94.7%. => quoted previous 94.7%
The rate is down from 9.9%. => previous lower figure; quoted previous 9.9%
The figure is below target, though by less than the 10% margin that the Council permits. => target lower; tolerance in 10%
The indicator is out of tolerance. => tolerance out
The indicator is in tolerance. => tolerance in
We missed the target by more than the agreed tolerance. => target worse; tolerance out
`;

/** What is compared with an earlier time may be another thing than the row: its words are kept, to be held against the row's name. */
export const SUBJECTS = `
The number of complaints has increased compared with last year. => previous higher last-year of the number of complaints
The number of new claims has risen since last year. => previous higher last-year of the number of new claims
Costs are higher than last year. => previous higher last-year of costs
Void numbers were 10% lower than last year. => previous lower last-year by 10% of void numbers
Turnover reduced by 30% compared to 2012/13 (450). => previous lower 2012 by 30% of turnover
Burglaries were better than target and improved by 16% on last year. => target better; previous better last-year by 16% of burglaries
3,016 offences were recorded, a drop of 9% on last year. => previous lower last-year by 9% of 3016 offences
Plans issued in time continued to improve compared with last year. => previous better last-year of plans issued in time
Delays fell compared with the previous quarter. => previous lower last-quarter of delays
Arrears have reduced since last quarter. => previous lower last-quarter of arrears
A larger share of our young people were in training than a year ago. => previous higher last-year of our young people were in training
There were fewer visits than last year. => previous lower last-year of visits
More people walked than last year. => previous higher last-year of people walked
A lower proportion of calls were abandoned than in 2024/25. => previous lower 2024 of calls were abandoned
`;

export const TARGETS = `
The target remains 90% for 2013/14. => kept to 90%
The target will remain at 12 days. => kept to 12 day
The target for next year will stay the same. => kept
We have retained the target of 50%. => kept; quoted target 50%
The target is unchanged. => kept
The target has been increased to 700. => increased to 700
The target has been increased by 2% for 2013/14. => increased by 2%
The target will be raised to £1,500,000. => increased to 1500000£
The target was increased from 12 to 18 days. => increased to 18 day
We have raised the target. => increased
The target was increased compared with last year. => increased
The target has been reduced by 5kg. => reduced by 5kg
The target has been reduced to 68%. => reduced to 68%
Our target will be lowered by 10%. => reduced by 10%
The target for 2014/15 has been cut to 40. => reduced to 40
The target has been eased to 85%. => eased to 85%
The target has been relaxed. => eased
We have eased our target. => eased
The council relaxed its target to 60%. => eased to 60%
The target was tightened to 8 days. => raised to 8 day
We have tightened the target. => raised
Our target will be stretched to 50. => raised to 50
The target has been stretched to 97%. => raised to 97%
A target of 4.9% has been set for 2013/14. => set to 4.9%
The target has been nationally set at 70%. => set to 70%
The target is 96.5% for 2013/14. => set to 96.5%
For 2013/14 the target will be 70%. => set to 70%
A target of 7 days applies from April. => set to 7 day
The target will be held at 7%. => kept to 7%
The target goes up by 3,000 to 33,000. => increased by 3000 to 33000
Next year's target rises to 60. => increased to 60
Our target drops to 55%. => reduced to 55%
The target comes down by 2 days. => reduced by 2 day
The target for 2012 was set at 65. => set to 65
A target is yet to be set for 2013/14. => awaited
The target for 2014/15 has not yet been agreed. => awaited
The target is to be confirmed. => awaited
The target for 2013/14 will be set in July. => awaited
The target is a 6% reduction on the 2012/13 outturn. => on outturn down 6%
Next year's target is a 3% increase on this year's outturn. => on outturn up 3%
Our target is a 10% reduction from the 2012/13 outturn. => on outturn down 10%
The new target is a 2% rise on last year's performance. => on outturn up 2%
`;

export const FIGURES = `
One in five residents recycles. => share about 20%
Fewer than half of the children live with our own carers. => share under 50%
More than nine out of ten toddlers had their review. => share over 90%
Around three quarters of complaints were answered on time. => share about 75%
Just under two thirds of homes are rated good. => share about 66.7%
The rate fell from 9.8 to 8.1. => quoted earlier 9.8
Suspensions reduced from 9.8 to 8.1 for every 100 pupils. => quoted earlier 9.8
Local spend grew from 39.0% to 42.3%. => quoted earlier 39%
Visits went up from 1,200 to 1,450, and loans did not. => quoted earlier 1200
Numbers climbed to 112, having been 98 in 2024/25. => quoted previous 98
The outturn was 94.3%. => quoted outturn 94.3%
The current figure is 0.5%. => quoted outturn 0.5% latest
The latest rate of 12.4% is encouraging. => quoted outturn 12.4% latest
The most recent figure is 343. => quoted outturn 343 latest
The final outturn of £3.6m is a record. => quoted outturn 3600000£
The current position is 48%. => quoted outturn 48% latest
New staff brought the rate back down to 35%. => quoted outturn 35%
The annual outturn was 1,718,881. => quoted outturn 1718881
The target of 75% was ambitious. => quoted target 75%
Our 95% target was missed. => target worse; quoted target 95%
Performance fell short of the target of 80%. => target worse; quoted target 80%
The target of 500 proved hard. => quoted target 500
It is up on last year's outturn of 49.1%. => previous higher last-year; quoted previous 49.1%
This compares with last year's figure of 63%. => quoted previous 63%
Last year's outturn was 12.5 days. => quoted previous 12.5 day
The previous quarter's performance was 44%. => quoted previous 44%
11 of 173 reviews were late. => fraction 11/173
85 out of 93 health checks were completed. => fraction 85/93
79.9% (111 out of 139) of conferences were held. => fraction 111/139 = 79.9%
(84/217) reoffended. => fraction 84/217
Of the 47 children who left care, 13 were adopted. => fraction 13/47
158.5 school days were missed out of a possible 1,489. => fraction 158.5/1489
84 came from a cohort of 217. => fraction 84/217
62 of the borough's 72 schools were inspected. => fraction 62/72
At 21 days, waits were shorter than planned. => quoted outturn 21 day
At 91% this is a record. => quoted outturn 91%
30 of 33 (91%) were seen. => fraction 30/33 = 91%
There was an increase of 2.06% compared to Quarter 3 (3,720). => previous higher Q3 by 2.06%; change up 2.06% from 3720
There was a reduction of 8% on last year (250). => previous lower last-year by 8%; quoted previous 250; change down 8% from 250
There was a rise of 4% on 2010/11 (75). => previous higher 2010 by 4%; change up 4% from 75
There was a fall of 10% since Quarter 1 (120). => previous lower Q1 by 10%; change down 10% from 120
No corrective action is required. => no action
As the backlog is cleared, no further action is needed. => no action
Therefore corrective action is not required. => no action
There is no corrective action required. => no action
It is not felt that any action is needed at this stage. => no action
We do not consider that further action is necessary. => no action
We do not believe remedial measures are needed. => no action
There has only been one child this year. => few 1
Two young people were in custody. => few 2
1 pupil sat the exam. => few 1
The three who left were ill. => few 3
They come from 4 sets of siblings. => few 4
Three of the five are brothers. => few 3; few 5
n/a => placeholder
TBC => placeholder
As above => placeholder
To follow. => placeholder
Two crews started in May, so the work and the => cut end
If a child is seen later in the year then this does not => cut end
which is why crews worked at weekends. => cut start
and so the backlog was cleared by June. => cut start
The crews met the contractor of => cut end
but the work was done by March. => cut start
until the second depot opened in May. => cut start
Both vans were repaired although => cut end
A fitter has been appointed so that => cut end
The stores were moved in order to => cut end
tbc - chasing manager => placeholder
See previous report. => placeholder
Refer to directorate report => placeholder
Awaiting figures from service => placeholder
640 of the 1,250 applications received were completed. => fraction 640/1250
We closed 27 of 36 cases in time. => fraction 27/36
`;

/** Traps: what looks like a claim about this row's figures and is none. */
export const NO_CLAIMS = `
We expect to exceed our target next year.
Performance should be better than target by June.
The aim is to meet the target of the partnership.
We are on track to meet the target.
Work is under way to achieve the target.
It is hoped that performance will be better than last year.
If performance is worse than target, a review follows.
Unless the target is met, funding stops.
When performance is below target, the board meets.
Neighbouring boroughs are better than target.
London is worse than last year.
Nationally the target was missed.
Most wards are above target.
Some schools missed the target.
Other authorities have improved since last year.
There has been an increase in burglaries since last year.
Last year the target was met.
Last year we exceeded our target.
The target group was over 65.
The target audience is better known than last year's.
The crews visited the target areas.
An impact on target setting is likely.
Repairs are made within 5 days.
The office is within 2 miles of the station.
Cases are closed within target time scales by the team.
The new system went live on time.
The survey runs on last year's form.
The programme runs from last quarter.
Performance is better than expected.
Progress is better than many hoped.
The council reached 2012 people at the fair.
The crews are open 24/7.
5 or more pupils per class is usual.
Two parent workshops were held.
The measure counts children aged 3 of 4 groups.
Level 4 was reached by all.
See www.example.gov.uk/target/2012/oct/better-than-last-year for more.
The post is graded 5 of the scale.
A review of the target is under way.
The national target has been reduced.
Their target remains 90%.
The trajectory target has been increased to 12.
Performance is not worse than last year.
The result is not better than target.
The rate of pay is £12.
At 3 sites the crews were short.
At 40% of schools the meals were late.
Prices at 12 shops were checked.
The London figure is 81%.
The England average was 75.1%.
The plan was agreed in 2012/13.
Three crews are vacant.
No child was excluded.
Awaiting data from the Home Office.
By spring we hope to be 2 points above where we should be.
We won by a narrow margin.
The survey has a margin of error of 3 points.
Cases are decided within target timescales.
The team achieved more than last year.
We were briefly above target.
The number of staff is above the authorised limit.
The trajectory is steep.
Numbers went up in the autumn.
We ran 40 events in 2024/25.
There is a shortfall of £2m in the budget.
Boys were at 84% and girls at 88%, a gap of 4 points.
The rate went from 9.8 to 8.1 over the second half.
Last year, 12 people left.
`;
