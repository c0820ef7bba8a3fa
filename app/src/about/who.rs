//! Who we are: whom we help, what we stand for, how we work, and figures with their year and source.

use axum::extract::State;
use axum::response::Response;
use leptos::prelude::*;

use crate::about::records::{Fact, RECORDS};
use crate::state::AppState;
use crate::ui::number::{number, year};
use crate::ui::page::Page;
use crate::ui::parts::{Weight, card, do_list, notice, trail};
use crate::words::Words;

pub async fn page(State(app): State<AppState>, w: Words) -> Response {
    Page::new(w, "/about", w.about_title(), body(w)).respond(&app.site)
}

fn body(w: Words) -> impl IntoView {
    let to = move |path: &str| format!("/{}{path}", w.language.code());
    view! {
        {trail(w, Vec::new())}
        <h1>{w.about_title()}</h1>
        <p class="lead">{w.about_lead()}</p>
        <ul class="cards">
            <li>{card(to("/programmes"), "clipboard-list", w.about_programmes_title(), None)}</li>
            <li>{card(to("/partners"), "handshake", w.about_partners_title(), None)}</li>
            <li>{card(to("/places"), "map-pin", w.frame_places(), None)}</li>
        </ul>
        <h2>{w.about_help_title()}</h2>
        <p>{w.about_help_lead()}</p>
        {do_list(owned([
            w.about_help_refugees(),
            w.about_help_asylum_seekers(),
            w.about_help_arriving(),
            w.about_help_fled(),
            w.about_help_work(),
            w.about_help_detention(),
            w.about_help_new_life(),
            w.about_help_returnees(),
            w.about_help_romanians(),
            w.about_help_communities(),
        ]))}
        <hr class="tide" />
        <div class="split">
            <section>
                <h2>{w.about_values_title()}</h2>
                <p>{w.about_values_text()}</p>
                {plain_list([
                    w.about_mission_accompany(),
                    w.about_mission_speak(),
                    w.about_mission_rights(),
                    w.about_mission_quality(),
                ])}
                <p class="small">{w.about_values_note()}</p>
            </section>
            <section>
                <h2>{w.about_principles_title()}</h2>
                <p>{w.about_principles_lead()}</p>
                {plain_list([
                    w.about_principle_rights(),
                    w.about_principle_wellbeing(),
                    w.about_principle_lasting(),
                ])}
                <h2>{w.about_solutions_title()}</h2>
                <p>{w.about_solutions_lead()}</p>
                {plain_list([
                    w.about_solution_integration(),
                    w.about_solution_resettlement(),
                    w.about_solution_return(),
                ])}
            </section>
        </div>
        <details>
            <summary>{w.about_objectives_title()}</summary>
            {objectives(w)}
        </details>
        <details>
            <summary>{w.about_iom_title()}</summary>
            <div class="flow">
                <p>{w.about_iom_text()}</p>
                <p>{w.about_iom_aims_lead()}</p>
                {plain_list([w.about_iom_aim_1(), w.about_iom_aim_2(), w.about_iom_aim_3(), w.about_iom_aim_4()])}
                <p>{w.about_iom_romania()}</p>
            </div>
        </details>
        <hr class="tide" />
        <h2>{w.about_facts_title()}</h2>
        <p>{w.about_facts_lead()}</p>
        {figures(w)}
        {notice(Weight::Info, w.about_basis(), ())}
    }
}

fn owned<const N: usize>(lines: [&'static str; N]) -> Vec<String> {
    lines.map(str::to_owned).to_vec()
}

fn plain_list<const N: usize>(lines: [&'static str; N]) -> impl IntoView {
    view! { <ul>{Vec::from(lines.map(|line| view! { <li>{line}</li> }))}</ul> }
}

fn objectives(w: Words) -> impl IntoView {
    let lines = [
        w.about_objective_1(),
        w.about_objective_2(),
        w.about_objective_3(),
        w.about_objective_4(),
        w.about_objective_5(),
        w.about_objective_6(),
        w.about_objective_7(),
        w.about_objective_8(),
        w.about_objective_9(),
        w.about_objective_10(),
    ];
    view! { <ol class="steps">{Vec::from(lines.map(|line| view! { <li>{line}</li> }))}</ol> }
}

/// Four groups of figures; the first open, the others a tap away. Sources stand once under each group.
fn figures(w: Words) -> impl IntoView {
    [
        ("work", w.about_facts_group_work(), Some(w.about_facts_note_transit())),
        ("trafficking", w.about_facts_group_trafficking(), None),
        ("romania", w.about_facts_group_romania(), Some(w.about_facts_note_shares())),
        ("iom", w.about_facts_group_iom(), None),
    ]
    .into_iter()
    .enumerate()
    .map(|(position, (group, title, note))| {
        let facts: Vec<&Fact> = RECORDS.facts.iter().filter(|fact| fact.group == group).collect();
        let trend =
            (group == "romania").then(|| view! { <p class="small">{w.about_facts_note_asylum()}</p> });
        let mut sources: Vec<&str> = facts.iter().map(|fact| fact.source.as_str()).collect();
        sources.dedup();
        let sources: Vec<_> = sources
            .into_iter()
            .map(|s| view! { <p class="small">{w.about_facts_source(s.to_owned())}</p> })
            .collect();
        view! {
            <details open=position == 0>
                <summary>{title}</summary>
                <ul class="numbers">{facts.into_iter().map(|fact| figure(w, fact)).collect::<Vec<_>>()}</ul>
                {note.map(|note| view! { <p class="small">{note}</p> })}
                {trend}
                {sources}
            </details>
        }
    })
    .collect::<Vec<_>>()
}

fn figure(w: Words, fact: &Fact) -> impl IntoView + use<> {
    let value = match fact.unit.as_str() {
        "year" => year(w, &fact.value),
        "percent" => w.about_facts_percent(number(w, &fact.value)),
        "plus-percent" => w.about_facts_plus_percent(number(w, &fact.value)),
        _ => number(w, &fact.value),
    };
    let value = match fact.qualifier.as_deref() {
        Some("about") => w.about_facts_about(value),
        Some("almost") => w.about_facts_almost(value),
        Some("over") => w.about_facts_over(value),
        _ => value,
    };
    let label = w.by_id(&format!("about-fact-{}", fact.key)).unwrap_or_default();
    let of = (fact.unit != "year").then(|| view! { <span class="small">{year(w, fact.year)}</span> });
    view! { <li><strong>{value}</strong><span>{label}</span>{of}</li> }
}
