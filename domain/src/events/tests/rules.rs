//! Rules of repetition, as text and as type.

use chrono::{NaiveDate, NaiveTime, Weekday};
use proptest::prelude::*;

use super::*;

#[test]
fn rules_are_read_and_written() {
    let table = [
        ("FREQ=DAILY", Ok("FREQ=DAILY")),
        (
            "FREQ=WEEKLY;INTERVAL=2;UNTIL=20261231;BYDAY=SA",
            Ok("FREQ=WEEKLY;INTERVAL=2;UNTIL=20261231;BYDAY=SA"),
        ),
        ("freq=weekly;byday=mo,we", Ok("FREQ=WEEKLY;BYDAY=MO,WE")),
        ("FREQ=MONTHLY;BYDAY=-1SU", Ok("FREQ=MONTHLY;BYDAY=-1SU")),
        ("FREQ=MONTHLY;BYDAY=+2TU;COUNT=3", Ok("FREQ=MONTHLY;COUNT=3;BYDAY=2TU")),
        ("FREQ=WEEKLY;UNTIL=20261231T160000Z", Ok("FREQ=WEEKLY;UNTIL=20261231T160000Z")),
        ("FREQ=WEEKLY;UNTIL=20261231T160000", Ok("FREQ=WEEKLY;UNTIL=20261231")),
        ("FREQ=WEEKLY;INTERVAL=1;WKST=SU;", Ok("FREQ=WEEKLY")),
        ("FREQ=WEEKLY;INTERVAL=2;WKST=SU", Err(RepetitionError::Unsupported)),
        ("FREQ=YEARLY", Err(RepetitionError::Unsupported)),
        ("FREQ=MONTHLY;BYMONTHDAY=31", Err(RepetitionError::Unsupported)),
        ("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1", Err(RepetitionError::Unsupported)),
        ("FREQ=WEEKLY;INTERVAL=100", Err(RepetitionError::Unsupported)),
        ("", Err(RepetitionError::Malformed)),
        ("WEEKLY", Err(RepetitionError::Malformed)),
        ("INTERVAL=2", Err(RepetitionError::Malformed)),
        ("FREQ=SOMETIMES", Err(RepetitionError::Malformed)),
        ("FREQ=WEEKLY;FREQ=DAILY", Err(RepetitionError::Malformed)),
        ("FREQ=WEEKLY;INTERVAL=0", Err(RepetitionError::Malformed)),
        ("FREQ=WEEKLY;COUNT=2;UNTIL=20261231", Err(RepetitionError::Malformed)),
        ("FREQ=WEEKLY;UNTIL=20260231", Err(RepetitionError::Malformed)),
        ("FREQ=WEEKLY;BYDAY=2SA", Err(RepetitionError::Malformed)),
        ("FREQ=WEEKLY;BYDAY=XX", Err(RepetitionError::Malformed)),
        ("FREQ=WEEKLY;BYDAY=ș", Err(RepetitionError::Malformed)),
        ("FREQ=MONTHLY;BYDAY=0MO", Err(RepetitionError::Malformed)),
    ];
    for (text, expected) in table {
        let read = text.parse::<Repetition>().map(|rule| rule.to_string());
        assert_eq!(read, expected.map(str::to_owned), "{text}");
    }
}

fn any_rule() -> impl Strategy<Value = Repetition> {
    let date = (0..6000_i32).prop_map(|n| NaiveDate::from_num_days_from_ce_opt(738_000 + n).unwrap());
    let ends = prop_oneof![
        Just(Ends::Never),
        (1..=999_u16).prop_map(Ends::After),
        date.clone().prop_map(|day| Ends::Until(Until::Day(day))),
        date.prop_map(|day| Ends::Until(Until::Moment(day.and_time(NaiveTime::MIN)))),
    ];
    let nth = prop_oneof![Just(None), (1..=5_i8).prop_map(Some), (-5..=-1_i8).prop_map(Some)];
    let weekday = (0..7_u8).prop_map(|n| Weekday::try_from(n).unwrap());
    let by_day = prop::collection::vec((nth, weekday), 0..4);
    let frequency = prop::sample::select(vec![Frequency::Daily, Frequency::Weekly, Frequency::Monthly]);
    (frequency, 1..=99_u8, ends, by_day).prop_map(|(frequency, interval, ends, by_day)| {
        let nth = |nth| if frequency == Frequency::Monthly { nth } else { None };
        let by_day = by_day.into_iter().map(|(n, weekday)| ByDay { nth: nth(n), weekday }).collect();
        Repetition { frequency, interval, ends, by_day }
    })
}

proptest! {
    #[test]
    fn every_rule_can_be_written_and_read_again(rule in any_rule()) {
        prop_assert_eq!(rule.to_string().parse(), Ok(rule));
    }

    #[test]
    fn reading_never_panics(text in any::<String>(), value in "[A-Z0-9+,-]{0,12}") {
        let _ = text.parse::<Repetition>();
        let _ = format!("FREQ=MONTHLY;BYDAY={value}").parse::<Repetition>();
        let _ = format!("FREQ=WEEKLY;UNTIL={value};COUNT={value}").parse::<Repetition>();
    }

    #[test]
    fn days_stay_in_the_window_and_in_order(rule in any_rule(), start in 738_000..744_000_i32, ahead in 0..800_i32) {
        let date = |n| NaiveDate::from_num_days_from_ce_opt(n).unwrap();
        let most = if let Ends::After(count) = rule.ends { usize::from(count) } else { usize::MAX };
        let when = When { date: date(start), repetition: Some(rule), ..event().when };
        let (from, to) = (date(start + ahead - 100), date(start + ahead));
        let found = when.occurrences(from, to, &chrono_tz::Europe::Bucharest);
        prop_assert!(found.len() <= most);
        prop_assert!(found.windows(2).all(|pair| pair[0].date < pair[1].date));
        for one in found {
            prop_assert!(one.date >= from.max(when.date) && one.date <= to);
            prop_assert!(one.end.is_none_or(|end| end >= one.start));
        }
    }
}
