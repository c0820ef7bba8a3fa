//! The way of an event: posted in Arabic, asked, answered, approved, listed in four languages, changed,
//! read as a difference, called off.

use axum::http::StatusCode;

use super::scene::{Typed, approve, edit_path, first_waiting, hidden, manager, post};
use crate::staff::tests::house::House;

#[tokio::test]
async fn from_a_phone_to_everyone_and_back() {
    let house = House::new().await;
    let elena = manager(&house).await;

    let posted = post(&house, "ar", Typed::café()).await;
    let edit = edit_path(&posted);
    let link = house.get(posted.location(), None).await;
    assert!(link.body.contains(&format!("http://127.0.0.1:3000{edit}")), "the secret link is shown");
    assert!(link.body.contains("noindex"));
    assert!(!house.get("/ar/events", None).await.body.contains("مقهى اللغات"), "staff read it first");
    assert!(house.get("/staff/events", Some(&elena)).await.body.contains("مقهى اللغات"));

    // A question, and its answer by a change.
    let path = first_waiting(&house).await;
    let page = house.get(&path, Some(&elena)).await;
    assert!(page.body.contains("+40722123456"), "staff can phone");
    let question = [("revision", hidden(&page.body, "revision")), ("question", "في أي طابق؟".to_owned())];
    let question: Vec<_> = question.iter().map(|(n, v)| (*n, v.as_str())).collect();
    let asked = house.post(&format!("{path}/ask"), Some(&elena), &question).await;
    assert_eq!(asked.status, StatusCode::SEE_OTHER);
    let own = house.get(&edit, None).await;
    assert!(own.body.contains("في أي طابق؟") && own.body.contains("لدى فريقنا سؤال"), "{}", own.body);
    let answer = Typed::café().with("address", "Biblioteca, sala 2, etajul 1");
    let sent = house.post(&edit, None, &answer.fields()).await;
    assert_eq!(sent.location(), format!("{edit}?changed"));
    assert!(house.get(sent.location(), None).await.body.contains("وصلنا تغييرك"));

    // Whoever approves what they read before the answer is told so.
    let late = house.post(&format!("{path}/approve"), Some(&elena), &[("revision", "1")]).await;
    assert_eq!(late.location(), format!("{path}?late"));
    let slug = approve(&house, &elena).await;

    // Listed in all four languages, marked in three.
    for (lang, mark) in [("ro", "în arabă"), ("en", "in Arabic"), ("fa", "به عربی"), ("ar", "كل أسبوع")]
    {
        let list = house.get(&format!("/{lang}/events"), None).await;
        assert!(list.body.contains("مقهى اللغات") && list.body.contains(mark), "{lang}: {}", list.body);
        let one = house.get(&format!("/{lang}/events/{slug}"), None).await;
        assert_eq!(one.status, StatusCode::OK);
        assert!(one.body.contains("etajul 1") && one.body.contains("lang=\"ar\""), "{lang}");
        assert!(!one.body.contains("+40722123456") && !one.body.contains("0722"), "never public");
    }

    // A change waits as a difference; the approved text stays until it is approved.
    let change =
        answer.with("start", "18:00").with("title", "مقهى جديد").with("cost", "paid").with("price", "5 lei");
    house.post(&edit, None, &change.fields()).await;
    let one = house.get(&format!("/ar/events/{slug}"), None).await;
    assert!(
        one.body.contains("مقهى اللغات") && !one.body.contains("مقهى جديد") && !one.body.contains("5 lei")
    );
    let review = house.get(&first_waiting(&house).await, Some(&elena)).await.body;
    for part in ["<del>", "17:00", "18:00", "مقهى اللغات", "مقهى جديد", "5 lei", "Gratuit"]
    {
        assert!(review.contains(part), "{part}: {review}");
    }
    assert!(house.get(&edit, None).await.body.contains("تغييرك ينتظر فريقنا"));
    approve(&house, &elena).await;
    let one = house.get(&format!("/en/events/{slug}"), None).await;
    assert!(one.body.contains("مقهى جديد") && one.body.contains("5 lei"));

    // A translation by staff.
    let texts = [("language", "en"), ("title", "A new café"), ("summary", ""), ("text", "Tea and talk.")];
    let saved = house.post(&format!("{path}/translate"), Some(&elena), &texts).await;
    assert_eq!(saved.location(), format!("{path}?done"));
    let one = house.get(&format!("/en/events/{slug}"), None).await.body;
    assert!(one.contains("A new café") && !one.contains("We have no translation yet"), "{one}");

    // Called off by the volunteer: everyone sees that, and it is for good.
    let off = house.post(&format!("{edit}/withdraw"), None, &[]).await;
    assert_eq!(off.location(), edit);
    let one = house.get(&format!("/en/events/{slug}"), None).await;
    assert!(one.body.contains("This event does not take place."));
    assert!(house.get("/en/events", None).await.body.contains("Called off"));
    let own = house.get(&edit, None).await.body;
    assert!(own.contains("أُلغيت الفعالية") && !own.contains("name=\"title\""), "nothing to change any more");
}

#[tokio::test]
async fn a_get_changes_nothing_and_an_unknown_link_is_a_page() {
    let house = House::new().await;
    let edit = edit_path(&post(&house, "fa", Typed::café()).await);
    for path in [&edit, &format!("{edit}?changed"), &format!("{edit}/link")] {
        house.get(path, None).await;
    }
    let waiting = house.app.store.events_waiting().await.unwrap();
    assert_eq!((waiting.len(), waiting[0].moderated.revision()), (1, 1));

    for path in ["/fa/events/edit/nothing", "/fa/events/edit/nothing/link", "/fa/events/unknown"] {
        let answer = house.get(path, None).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert!(answer.body.contains("lang=\"fa\""), "{path}");
    }
    let lost = house.post("/fa/events/edit/nothing", None, &Typed::café().fields()).await;
    assert_eq!(lost.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_rejected_event_says_why_and_can_come_back() {
    let house = House::new().await;
    let elena = manager(&house).await;
    let edit = edit_path(&post(&house, "ro", Typed::café()).await);
    let path = first_waiting(&house).await;
    let reject = [("revision", "1"), ("reason", "Lipsește locul.")];
    house.post(&format!("{path}/reject"), Some(&elena), &reject).await;
    assert!(house.get(&edit, None).await.body.contains("Lipsește locul."));
    let again = house.post(&edit, None, &Typed::café().with("address", "Parc").fields()).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER);
    approve(&house, &elena).await;
    assert!(house.get(&edit, None).await.body.contains("Este public"));
}
