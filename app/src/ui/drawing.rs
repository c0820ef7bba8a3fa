//! Our drawings, in the two strokes of the mark: coloured by the style sheet, mirrored for nobody, only decoration.

use leptos::prelude::*;

/// The harbour at dusk: a lamp on the quay, a boat coming in, the light on the water.
pub fn harbour() -> AnyView {
    view! {
        <svg class="drawing harbour" viewBox="0 0 240 150" aria-hidden="true" focusable="false">
            <circle class="halo" cx="168" cy="46" r="44" />
            <circle class="halo" cx="168" cy="46" r="26" />
            <path class="light" d="M168 40v-9m-13 20a13 13 0 0 1 26 0zm6 71h14m-20 10h26m-18 10h10" />
            <path d="M168 51v51m-24 0h72v-6m-24 6v-6" />
            <path d="M30 98c4 11 12 14 30 14s24-5 28-14zm30-4V56c12 8 19 19 21 32H60m-5 0H40c2-9 7-17 15-23" />
            <path class="wave" d="M2 122c10 0 10-6 20-6s10 6 20 6 10-6 20-6 10 6 20 6 10-6 20-6 10 6 20 6" />
            <path class="wave" d="M26 138c10 0 10-6 20-6s10 6 20 6 10-6 20-6 10 6 20 6" />
        </svg>
    }
    .into_any()
}

/// Quiet water with a lamp far away: nothing here yet.
pub fn quiet_water() -> AnyView {
    view! {
        <svg class="drawing quiet-water" viewBox="0 0 160 72" aria-hidden="true" focusable="false">
            <path class="light" d="M80 14V8m-11 20a11 11 0 0 1 22 0M60 14l3 3m37-3-3 3m-33 23h32" />
            <path class="wave" d="M10 52c8.800 0 8.800-6 17.500-6s8.700 6 17.500 6 8.700-6 17.500-6 8.700 6 17.500 6 8.700-6 17.500-6 8.700 6 17.500 6 8.700-6 17.500-6 8.700 6 17.500 6" />
            <path class="wave" d="M45 65c8.800 0 8.800-6 17.500-6s8.700 6 17.500 6 8.700-6 17.500-6 8.700 6 17.500 6" />
        </svg>
    }
    .into_any()
}
