//! The form of a person, a room or an interpreter: what was typed stays typed.

use domain::booking::{Gender, VisitWay};
use domain::catalogue::{Room, SpokenLanguage};
use leptos::prelude::*;
use store::booking::{ResourceKind, ResourceView};

use super::book_form::select;
use super::hours::kind_name;
use super::rows::Reader;
use crate::guard::StaffView;
use crate::ui::form::{Errors, Field, summary, tick};
use crate::ui::icon::Icon;
use crate::ui::request::Fields;
use crate::ui::staff_page::{StaffPage, form_token};
use crate::words::Words;

/// What the form holds.
#[derive(Debug, Clone)]
pub struct Draft {
    /// None for somebody or something new.
    pub id: Option<String>,
    pub kind: ResourceKind,
    pub place: String,
    pub label: String,
    pub seats: String,
    pub room: String,
    pub languages: Vec<String>,
    pub gender: String,
    pub ways: Vec<String>,
    pub interprets: bool,
    pub step_free: String,
    pub comes_to: Vec<String>,
}

impl Draft {
    /// Nothing typed yet.
    pub fn empty(kind: ResourceKind, place: &str) -> Draft {
        let way = if place.is_empty() { VisitWay::Video } else { VisitWay::OnSite };
        Draft {
            id: None,
            kind,
            place: place.to_owned(),
            label: String::new(),
            seats: "1".to_owned(),
            room: String::new(),
            languages: Vec::new(),
            gender: String::new(),
            ways: vec![way.code().to_owned()],
            interprets: false,
            step_free: String::new(),
            comes_to: Vec::new(),
        }
    }

    /// What is known of somebody.
    pub fn of(found: &ResourceView) -> Draft {
        let traits = &found.traits;
        Draft {
            id: Some(found.id.clone()),
            kind: found.kind,
            place: found.place.clone().unwrap_or_default(),
            label: found.label.clone(),
            seats: found.seats.to_string(),
            room: found.room.map(Room::code).unwrap_or_default().to_owned(),
            languages: found.languages.clone(),
            gender: traits.gender.map(Gender::code).unwrap_or_default().to_owned(),
            ways: traits.ways.iter().map(|way| way.code().to_owned()).collect(),
            interprets: traits.interprets,
            step_free: traits.step_free.map_or("", |yes| if yes { "yes" } else { "no" }).to_owned(),
            comes_to: traits.places.clone(),
        }
    }

    /// What was sent; kind, place and kind of room of somebody known stay theirs.
    pub fn typed(fields: &Fields, known: Option<&ResourceView>) -> Draft {
        let all = |name: &str| fields.all(name).map(str::to_owned).collect();
        let kind = ResourceKind::ALL.into_iter().find(|kind| kind.code() == fields.get("kind"));
        let base = match known {
            Some(found) => Draft::of(found),
            None => Draft {
                room: fields.get("room").to_owned(),
                ..Draft::empty(kind.unwrap_or(ResourceKind::Staff), fields.get("place"))
            },
        };
        Draft {
            label: fields.get("label").to_owned(),
            seats: fields.get("seats").to_owned(),
            languages: all("languages"),
            gender: fields.get("gender").to_owned(),
            ways: all("ways"),
            interprets: fields.has("interprets"),
            step_free: fields.get("step_free").to_owned(),
            comes_to: all("comes_to"),
            ..base
        }
    }
}

/// A language in the reader's words.
pub fn language_name(w: Words, code: &str) -> String {
    w.by_id(&format!("spoken-{code}")).map_or_else(|| code.to_owned(), str::to_owned)
}

/// Several boxes under one name.
fn boxes(
    name: &'static str,
    question: &'static str,
    answers: Vec<(String, String)>,
    chosen: &[String],
    error: Option<String>,
) -> AnyView {
    let wrong = error.is_some();
    let lines: Vec<_> = answers
        .into_iter()
        .enumerate()
        .map(|(position, (value, label))| {
            let id = if position == 0 { name.to_owned() } else { format!("{name}-{position}") };
            let ticked = chosen.contains(&value);
            view! {
                <label class="tick" for=id.clone()>
                    <input type="checkbox" id=id.clone() name=name value=value checked=ticked />
                    <span>{label}</span>
                </label>
            }
        })
        .collect();
    let error = error.map(|text| {
        view! { <p class="error" id=format!("{name}-error")><Icon name="circle-alert" />{text}</p> }
    });
    view! {
        <fieldset class="field" class:field-wrong=wrong>
            <legend>{question}</legend>
            {error}
            {lines}
        </fieldset>
    }
    .into_any()
}

/// The page.
pub fn form(
    reader: &Reader<'_>,
    view: StaffView,
    draft: &Draft,
    places: &[String],
    errors: &Errors,
) -> StaffPage {
    let w = reader.words;
    let title = match (&draft.id, draft.kind) {
        (Some(_), kind) => format!("{} – {}", draft.label, kind_name(w, kind)),
        (None, ResourceKind::Staff) => w.staff_resource_add_staff().to_owned(),
        (None, ResourceKind::Room) => w.staff_resource_add_room().to_owned(),
        (None, ResourceKind::Interpreter) => w.staff_resource_add_interpreter().to_owned(),
    };
    let address =
        draft.id.as_ref().map_or_else(|| "/staff/resource".to_owned(), |id| format!("/staff/resource/{id}"));
    let text = |name: &'static str, label: &'static str, value: &str, longest: u32| Field {
        value: value.to_owned(),
        error: errors.of(name),
        longest: Some(longest),
        ..Field::text(name, label)
    };
    let is_room = draft.kind == ResourceKind::Room;
    let body = view! {
        <p><a href="/staff/hours"><Icon name="arrow-left" />{w.staff_hours()}</a></p>
        <h1>{title.clone()}</h1>
        {summary(w, errors)}
        <form method="post" action=address class="tool">
            {form_token(reader.signed)}
            {draft.id.is_none().then(|| fixed(reader, draft, places, errors))}
            {text("label", w.staff_resource_label(), &draft.label, 60).view(w)}
            {text("seats", w.staff_resource_seats(), &draft.seats, 3).view(w)}
            {if is_room { room_part(w, draft) } else { person_part(reader, draft, places, errors) }}
            <button class="button lamp">{w.staff_resource_save()}</button>
        </form>
    };
    StaffPage::new(view, title, body)
}

/// What cannot be changed later.
fn fixed(reader: &Reader<'_>, draft: &Draft, places: &[String], errors: &Errors) -> AnyView {
    let w = reader.words;
    let mut offices: Vec<_> = places.iter().map(|slug| (slug.clone(), reader.place_title(slug))).collect();
    if draft.kind == ResourceKind::Interpreter {
        offices.insert(0, (String::new(), w.staff_resource_shared().to_owned()));
    }
    let rooms = [Room::Talk, Room::Medical, Room::Class].map(|room| {
        let name = w.by_id(&format!("staff-resource-room-{}", room.code())).unwrap_or(room.code());
        (room.code().to_owned(), name.to_owned())
    });
    let room = (draft.kind == ResourceKind::Room).then(|| {
        select("room", w.staff_resource_room_kind(), rooms.to_vec(), &draft.room, errors.of("room"))
    });
    view! {
        <input type="hidden" name="kind" value=draft.kind.code() />
        {select("place", w.staff_people_place(), offices, &draft.place, errors.of("place"))}
        {room}
    }
    .into_any()
}

fn room_part(w: Words, draft: &Draft) -> AnyView {
    let answers = [("", w.staff_unknown()), ("yes", w.staff_yes()), ("no", w.staff_no())]
        .map(|(value, text)| (value.to_owned(), text.to_owned()));
    select("step_free", w.staff_resource_step_free(), answers.to_vec(), &draft.step_free, None)
}

fn person_part(reader: &Reader<'_>, draft: &Draft, places: &[String], errors: &Errors) -> AnyView {
    let w = reader.words;
    let genders = [
        ("", w.staff_unknown()),
        (Gender::Woman.code(), w.staff_resource_woman()),
        (Gender::Man.code(), w.staff_resource_man()),
    ]
    .map(|(value, text)| (value.to_owned(), text.to_owned()));
    let ways = [
        (VisitWay::OnSite, w.staff_resource_on_site()),
        (VisitWay::Video, w.staff_way_video()),
        (VisitWay::Phone, w.staff_way_phone()),
    ]
    .map(|(way, text)| (way.code().to_owned(), text.to_owned()));
    let languages =
        SpokenLanguage::ALL.iter().map(|one| (one.code().to_owned(), language_name(w, one.code())));
    let offices = places.iter().map(|slug| (slug.clone(), reader.place_title(slug))).collect();
    let interprets = (draft.kind == ResourceKind::Staff)
        .then(|| tick("interprets", w.staff_resource_interprets(), draft.interprets));
    let comes_to = (draft.kind == ResourceKind::Interpreter && draft.place.is_empty())
        .then(|| boxes("comes_to", w.staff_resource_comes_to(), offices, &draft.comes_to, None));
    view! {
        {boxes("languages", w.staff_resource_languages(), languages.collect(), &draft.languages, errors.of("languages"))}
        {boxes("ways", w.staff_resource_ways(), ways.to_vec(), &draft.ways, errors.of("ways"))}
        {select("gender", w.staff_resource_gender(), genders.to_vec(), &draft.gender, None)}
        {interprets}
        {comes_to}
    }
    .into_any()
}
