//! `/{lang}/return`: what the programme offers, for whom, how it goes, and that the choice is free.

use axum::extract::State;
use axum::response::Response;
use chrono::NaiveDate;
use domain::eligibility::RO_AVRR;
use leptos::prelude::*;

use super::check_page::not_excluded;
use crate::dates;
use crate::state::AppState;
use crate::ui::icon::Icon;
use crate::ui::page::Page;
use crate::ui::parts::{Weight, card, do_list, notice, steps, trail};
use crate::words::Words;

/// The page about the programme.
pub async fn page(State(app): State<AppState>, words: Words) -> Response {
    Page::new(words, "/return", words.return_title(), body(words, RO_AVRR.valid_from)).respond(&app.site)
}

pub(super) fn body(w: Words, compared: NaiveDate) -> impl IntoView + use<> {
    let to = move |path: &str| format!("/{}{path}", w.language.code());
    view! {
        {trail(w, Vec::new())}
        <h1>{w.return_title()}</h1>
        <p class="lead">{w.return_lead()}</p>
        <a class="card card-lamp" href=to("/return/check")>
            <Icon name="compass" />
            <span class="card-text">
                <span class="card-label">{w.return_check()}</span>
                <span class="card-hint">{w.return_check_note()}</span>
            </span>
            <Icon name="arrow-right" />
        </a>
        {card(to("/book/talk"), "message-circle", w.return_talk(), Some(w.return_talk_note().to_owned()))}
        {notice(Weight::Info, w.return_open(), ())}
        <section>
            <h2>{w.return_choice_title()}</h2>
            {do_list(lines([w.return_choice_free(), w.return_choice_talk(), w.return_choice_embassy(), w.return_choice_lawyer()]))}
        </section>
        <section>
            <h2>{w.return_who_title()}</h2>
            <p>{w.return_who_intro()}</p>
            {plain_list(lines([w.return_who_refused(), w.return_who_withdrew(), w.return_who_leave()]))}
        </section>
        {not_excluded(w)}
        <hr class="tide" />
        {offer(w)}
        {new_start(w)}
        <section>
            <h2>{w.return_steps_title()}</h2>
            {steps(lines([
                w.return_steps_talk(),
                w.return_steps_sign(),
                w.return_steps_igi(),
                w.return_steps_papers(),
                w.return_steps_plan(),
                w.return_steps_go(),
                w.return_steps_home(),
            ]))}
        </section>
        <hr class="tide" />
        <section>
            <h2>{w.return_where_title()}</h2>
            {plain_list(lines([w.return_where_office(), w.return_where_centres(), w.return_where_custody()]))}
            <p><a href=to("/places")>{w.return_where_places()}</a></p>
        </section>
        {figures(w)}
        <section>
            <h2>{w.return_by_title()}</h2>
            <p>{w.return_by_text()}</p>
            <p class="checked">{w.return_checked(dates::plain(w, compared))}</p>
        </section>
    }
}

fn offer(w: Words) -> impl IntoView + use<> {
    view! {
        <section>
            <h2>{w.return_offer_title()}</h2>
            {do_list(lines([
                w.return_offer_ticket(),
                w.return_offer_help(),
                w.return_offer_embassy(),
                w.return_offer_cash(),
                w.return_offer_social(),
                w.return_offer_course(),
                w.return_offer_reintegration(),
            ]))}
        </section>
    }
}

fn new_start(w: Words) -> impl IntoView + use<> {
    view! {
        <section>
            <h2>{w.return_start_title()}</h2>
            <p>{w.return_start_intro()}</p>
            {steps(lines([w.return_start_talk(), w.return_start_sign(), w.return_start_home(), w.return_start_pay()]))}
            <p>{w.return_start_what()}</p>
            {plain_list(lines([
                w.return_start_material(),
                w.return_start_medical(),
                w.return_start_tools(),
                w.return_start_housing(),
                w.return_start_course(),
                w.return_start_other(),
            ]))}
            {notice(
                Weight::Info,
                w.return_start_no_cash(),
                view! { <p>{w.return_start_office()}</p> <p>{w.return_start_not_all()}</p> },
            )}
        </section>
    }
}

fn figures(w: Words) -> impl IntoView + use<> {
    view! {
        <section>
            <h2>{w.return_figures_title()}</h2>
            <p>{w.return_figures_people()}</p>
            <p class="small">{w.return_figures_people_source()}</p>
            <p>{w.return_figures_years()}</p>
            <p class="small">{w.return_figures_years_source()}</p>
        </section>
    }
}

fn lines<const N: usize>(texts: [&'static str; N]) -> impl Iterator<Item = String> {
    texts.into_iter().map(str::to_owned)
}

fn plain_list(lines: impl Iterator<Item = String>) -> AnyView {
    let lines: Vec<_> = lines.map(|line| view! { <li>{line}</li> }).collect();
    view! { <ul>{lines}</ul> }.into_any()
}
