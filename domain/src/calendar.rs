//! Days as people here count them: public holidays, the Persian calendar, opening hours.

mod easter;
mod holidays;
mod hours;
mod opening;
mod rota;
mod solar_hijri;
mod stops;
mod timetable;

pub use easter::orthodox_easter;
pub use holidays::{Holiday, holiday_on, holidays_in};
pub use hours::{DayHours, HoursError, LocalRange, WeeklyHours};
pub use opening::{OpeningState, PlaceHours};
pub use rota::{Rota, Turn};
pub use solar_hijri::SolarHijri;
pub use stops::{Stop, StopDays, StopError, TravelDay, check_stops};
pub use timetable::{Exception, Exceptions, Timetable};
