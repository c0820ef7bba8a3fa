//! Our drawing of the harbour at dusk: a lamp on the quay, a boat coming in, its light on the water.

use leptos::prelude::*;

/// Two strokes and one light, decorative; coloured by the style sheet, mirrored for nobody.
pub fn harbour() -> AnyView {
    view! {
        <svg class="harbour" viewBox="0 0 240 150" aria-hidden="true" focusable="false">
            <circle class="halo" cx="168" cy="46" r="44" />
            <circle class="halo" cx="168" cy="46" r="26" />
            <path class="light" d="M168 40v-9m-13 20a13 13 0 0 1 26 0zm6 71h14m-20 10h26m-18 10h10" />
            <path class="line" d="M168 51v51m-24 0h72v-6m-24 6v-6" />
            <path class="line" d="M30 98c4 11 12 14 30 14s24-5 28-14zm30-4V56c12 8 19 19 21 32H60m-5 0H40c2-9 7-17 15-23" />
            <path class="wave" d="M2 122c10 0 10-6 20-6s10 6 20 6 10-6 20-6 10 6 20 6 10-6 20-6 10 6 20 6" />
            <path class="wave" d="M26 138c10 0 10-6 20-6s10 6 20 6 10-6 20-6 10 6 20 6" />
        </svg>
    }
    .into_any()
}
