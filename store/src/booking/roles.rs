//! The roles of a visit, and who can fill each: a counsellor who speaks the language, or a counsellor
//! and an interpreter together; a room unless people meet by video or phone.

use domain::Language;
use domain::booking::{VisitWay, Wishes};
use domain::schedule::ResourceCalendar;

use super::bookable::BookableService;
use super::calendar::{Member, PlaceCalendar, ResourceKind};
use super::taken::PlaceHours;
use super::times::Ask;

/// One way in which a visit could be given: all of its roles together.
#[derive(Debug)]
pub(super) struct Cast {
    /// What each role is, in the order of `roles`.
    pub kinds: Vec<ResourceKind>,
    /// Who could fill each.
    pub roles: Vec<Vec<ResourceCalendar>>,
    /// An interpreter is needed and the place has none of the language: somebody must find one.
    pub interpreter_open: bool,
}

/// The ways in which a place could give a visit, the better first: without an interpreter where a
/// counsellor speaks the language, then with one. The list of times is what any of them allows.
pub(super) fn casts(
    hours: &PlaceHours,
    members: &[ResourceCalendar],
    service: &BookableService,
    place: &str,
    ask: &Ask,
) -> Vec<Cast> {
    let people = &hours.calendar.members;
    let wishes = &ask.wishes;
    let stays_outside = wishes.step_free && wishes.way == VisitWay::OnSite;
    let needs_room = needs_room(&hours.calendar, service);
    if stays_outside && !needs_room && hours.calendar.step_free != Some(true) {
        return Vec::new();
    }
    let who = |fits: &dyn Fn(&Member) -> bool| -> Vec<ResourceCalendar> {
        let both = people.iter().zip(members).filter(|(member, _)| fits(member));
        both.map(|(_, calendar)| calendar.clone()).collect()
    };
    let counsels = |member: &Member| {
        counsels(member, service) && member.traits.ways.contains(&wishes.way) && is_wished(member, wishes)
    };
    let room = (needs_room && wishes.way == VisitWay::OnSite).then(|| {
        who(&|room| {
            let can_enter = !wishes.step_free || room.traits.step_free == Some(true);
            room.kind == ResourceKind::Room && room.gives(service) && can_enter
        })
    });
    let cast = |counsellors: Vec<ResourceCalendar>, interpreters: Option<Vec<ResourceCalendar>>| {
        let roles = [
            Some((ResourceKind::Staff, counsellors)),
            interpreters.map(|some| (ResourceKind::Interpreter, some)),
            room.clone().map(|some| (ResourceKind::Room, some)),
        ];
        let (kinds, roles) = roles.into_iter().flatten().unzip();
        Cast { kinds, roles, interpreter_open: false }
    };
    let Some(language) = ask.language else {
        return vec![cast(who(&counsels), None)];
    };
    let mut casts = vec![cast(who(&|member| counsels(member) && speaks(member, language)), None)];
    if ask.interpreter {
        let interprets = |member: &Member| interprets(member, place) && speaks(member, language);
        let interpreter_open = !people.iter().any(interprets);
        let interpreters = (!interpreter_open).then(|| {
            who(&|member| interprets(member) && is_wished(member, wishes) && can_join(member, place, wishes))
        });
        casts.push(Cast { interpreter_open, ..cast(who(&counsels), interpreters) });
    }
    casts
}

/// Where our people only come, there is a room of ours or there is none.
pub(super) fn needs_room(calendar: &PlaceCalendar, service: &BookableService) -> bool {
    let has_rooms = || calendar.members.iter().any(|member| member.kind == ResourceKind::Room);
    service.room.is_some() && (!calendar.visited || has_rooms())
}

/// Whether somebody gives the service at all.
pub(super) fn counsels(member: &Member, service: &BookableService) -> bool {
    member.kind == ResourceKind::Staff && member.gives(service)
}

pub(super) fn speaks(member: &Member, language: Language) -> bool {
    member.languages.iter().any(|code| code == language.code())
}

/// Who has not said whether they are a woman or a man fits no such wish.
fn is_wished(member: &Member, wishes: &Wishes) -> bool {
    wishes.gender.is_none() || member.traits.gender == wishes.gender
}

/// Whether somebody interprets for a place at all, in the room or from afar.
pub(super) fn interprets(member: &Member, place: &str) -> bool {
    let is_one = member.kind == ResourceKind::Interpreter
        || member.kind == ResourceKind::Staff && member.traits.interprets;
    let is_far = member.traits.ways.iter().any(|way| *way != VisitWay::OnSite);
    is_one && (is_far || comes(member, place))
}

/// Whether an interpreter can be in the room.
pub(super) fn comes(member: &Member, place: &str) -> bool {
    let belongs = member.place.as_deref() == Some(place) || member.comes_to(place);
    let visits = member.place.is_none() && member.traits.places.iter().any(|known| known == place);
    member.traits.ways.contains(&VisitWay::OnSite) && (belongs || visits)
}

/// Whether an interpreter can take part as the visit takes place and as it was wished.
fn can_join(member: &Member, place: &str, wishes: &Wishes) -> bool {
    let by_video = member.traits.ways.contains(&VisitWay::Video);
    match (wishes.way, wishes.interpreter_by) {
        (VisitWay::OnSite, None | Some(VisitWay::Phone)) => by_video || comes(member, place),
        (VisitWay::OnSite, Some(VisitWay::OnSite)) => comes(member, place),
        (VisitWay::OnSite, Some(VisitWay::Video)) | (VisitWay::Video, _) => by_video,
        // Who can be seen can also be heard.
        (VisitWay::Phone, _) => by_video || member.traits.ways.contains(&VisitWay::Phone),
    }
}
