//! The ticks of one day as bits.

/// A set of ticks of a day; room for 320, the longest day has 300.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct DayMask([u64; 5]);

impl DayMask {
    /// How many ticks there is room for.
    pub const LENGTH: u16 = 320;
    pub const EMPTY: DayMask = DayMask([0; 5]);

    /// The ticks from `from` up to `to`, which is not included; beyond the room nothing is set.
    pub fn range(from: u16, to: u16) -> DayMask {
        let mut mask = DayMask::EMPTY;
        mask.set_range(from, to);
        mask
    }

    /// Adds the ticks from `from` up to `to`, which is not included.
    #[inline]
    pub fn set_range(&mut self, from: u16, to: u16) {
        let to = to.min(Self::LENGTH);
        if from >= to {
            return;
        }
        let (first, last) = (usize::from(from / 64), usize::from((to - 1) / 64));
        let after_from = u64::MAX << (from % 64);
        let before_to = u64::MAX >> (63 - (to - 1) % 64);
        if first == last {
            self.0[first] |= after_from & before_to;
        } else {
            self.0[first] |= after_from;
            self.0[first + 1..last].fill(u64::MAX);
            self.0[last] |= before_to;
        }
    }

    /// Adds one tick.
    pub fn set(&mut self, tick: u16) {
        if let Some(word) = self.0.get_mut(usize::from(tick / 64)) {
            *word |= 1 << (tick % 64);
        }
    }

    /// Takes one tick out.
    pub fn unset(&mut self, tick: u16) {
        if let Some(word) = self.0.get_mut(usize::from(tick / 64)) {
            *word &= !(1 << (tick % 64));
        }
    }

    /// Whether a tick is in the set.
    pub fn contains(self, tick: u16) -> bool {
        self.0.get(usize::from(tick / 64)).is_some_and(|word| word >> (tick % 64) & 1 == 1)
    }

    #[inline]
    pub fn and(self, other: DayMask) -> DayMask {
        self.joined(other, |a, b| a & b)
    }

    #[inline]
    pub fn or(self, other: DayMask) -> DayMask {
        self.joined(other, |a, b| a | b)
    }

    /// What is here and not there.
    #[inline]
    pub fn and_not(self, other: DayMask) -> DayMask {
        self.joined(other, |a, b| a & !b)
    }

    #[inline]
    pub fn is_empty(self) -> bool {
        self.0.iter().fold(0, |any, word| any | word) == 0
    }

    pub fn count(self) -> u32 {
        self.0.iter().map(|word| word.count_ones()).sum()
    }

    /// The ticks at which a run of `length` ticks begins. It doubles the length that it knows to
    /// be free, so it needs log₂(length) steps. A length of 0 counts as 1.
    #[inline]
    pub fn erode(self, length: u16) -> DayMask {
        let mut runs = self;
        let mut known = 1;
        while known < length {
            let step = known.min(length - known);
            runs = runs.and(runs.earlier(step));
            known += step;
        }
        runs
    }

    /// The ticks in order.
    pub fn ticks(self) -> impl Iterator<Item = u16> {
        (0_u16..).zip(self.0).flat_map(|(position, word)| {
            // Clearing the lowest bit each time visits only the bits that are set.
            std::iter::successors(Some(word), |rest| Some(rest & rest.wrapping_sub(1)))
                .take_while(|rest| *rest != 0)
                .map(move |rest| position * 64 + rest.trailing_zeros() as u16)
        })
    }

    /// Every tick moved towards the end of the day; what passes the end of the room is gone.
    #[inline]
    pub fn later(self, by: u16) -> DayMask {
        let (words, bits) = (usize::from(by / 64), by % 64);
        let mut moved = [0; 5];
        for (at, word) in moved.iter_mut().enumerate().skip(words) {
            let high = self.0[at - words] << bits;
            let low = (at - words).checked_sub(1).map_or(0, |before| self.0[before]);
            *word = high | low >> 1 >> (63 - bits);
        }
        DayMask(moved)
    }

    /// Every tick moved towards the beginning of the day; from beyond its end nothing comes in.
    #[inline]
    fn earlier(self, by: u16) -> DayMask {
        let (words, bits) = (usize::from(by / 64), by % 64);
        let mut moved = [0; 5];
        for (at, word) in moved.iter_mut().enumerate().take(5_usize.saturating_sub(words)) {
            let low = self.0[at + words] >> bits;
            let high = self.0.get(at + words + 1).copied().unwrap_or(0);
            // Shifting by 64 − 0 places is not defined; two shifts are, and leave nothing.
            *word = low | high << 1 << (63 - bits);
        }
        DayMask(moved)
    }

    #[inline]
    fn joined(self, other: DayMask, join: impl Fn(u64, u64) -> u64) -> DayMask {
        DayMask(std::array::from_fn(|at| join(self.0[at], other.0[at])))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    fn of(ticks: &BTreeSet<u16>) -> DayMask {
        let mut mask = DayMask::EMPTY;
        ticks.iter().for_each(|&tick| mask.set(tick));
        mask
    }

    fn set() -> impl Strategy<Value = BTreeSet<u16>> {
        prop::collection::vec((0..DayMask::LENGTH, 1..90_u16), 0..8)
            .prop_map(|runs| runs.into_iter().flat_map(|(at, n)| at..(at + n).min(320)).collect())
    }

    proptest! {
        #[test]
        fn masks_are_sets(a in set(), b in set()) {
            let (x, y) = (of(&a), of(&b));
            let listed = |mask: DayMask| mask.ticks().collect::<BTreeSet<u16>>();
            prop_assert_eq!(&listed(x), &a);
            prop_assert_eq!(x.count() as usize, a.len());
            prop_assert_eq!(listed(x.and(y)), &a & &b);
            prop_assert_eq!(listed(x.or(y)), &a | &b);
            prop_assert_eq!(listed(x.and_not(y)), &a - &b);
            for tick in 0..400 {
                prop_assert_eq!(x.contains(tick), a.contains(&tick));
            }
        }

        #[test]
        fn a_range_is_its_ticks(from in 0..400_u16, to in 0..400_u16) {
            let expected: Vec<u16> = (from..to).filter(|&tick| tick < DayMask::LENGTH).collect();
            prop_assert_eq!(DayMask::range(from, to).ticks().collect::<Vec<_>>(), expected);
        }

        #[test]
        fn later_is_every_tick_later(a in set(), by in 0..400_u16) {
            let expected: BTreeSet<u16> = a.iter().map(|t| t + by).filter(|t| *t < DayMask::LENGTH).collect();
            prop_assert_eq!(of(&a).later(by).ticks().collect::<BTreeSet<_>>(), expected);
        }

        #[test]
        fn erosion_finds_the_runs(a in set(), length in 1..330_u16) {
            let expected: Vec<u16> =
                (0..DayMask::LENGTH).filter(|&at| (at..at + length).all(|t| a.contains(&t))).collect();
            prop_assert_eq!(of(&a).erode(length).ticks().collect::<Vec<_>>(), expected);
        }
    }
}
