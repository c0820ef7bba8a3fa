### Closing an office, a person or a room: who is hit, what is decided for each, and what they are told.

## The list, and what is to be closed.

closure-title = Closures and absences
closure-section = Closures
closure-text = Nothing closes before it is decided what becomes of each person who is booked.
closure-new = Close something
closure-whom = What closes
closure-whole-place = The whole office
closure-first = First day
closure-last = Last day
closure-from = From
closure-to = Until
closure-hours-hint = Leave the hours empty for whole days. Only “from”: until the end of the day.
closure-reason = Reason
closure-reason-hint = Colleagues see it. Write nothing about health.
closure-look = See who is booked
closure-open = Open
closure-before = Earlier ones
closure-none = There are no closures.
closure-what = What
closure-when = When
closure-people = People
closure-state = State
closure-state-open = waits for decisions
closure-state-applied = done
closure-state-undone = taken back
closure-whole-day = the whole day
closure-other-hours = other hours: { $hours }
closure-week = another week from this day on
closure-stops = other hours at other places from this day on

## Before it begins.

closure-sure = Begin this closure?
closure-nobody = Nobody is booked. It closes at once.
closure-hit =
    { $count ->
        [one] One person is booked then
       *[other] { $count } people are booked then
    }
closure-begin-text = From now on nobody new can be booked then. The visits stay as they are until you decide about each.
closure-begin = Begin the closure
closure-close-now = Close
closure-decide-each = Decide about each of them

## Deciding.

closure-drop = Give the closure up
closure-drop-text = The hours are as before and nothing changes.
closure-tick = Tick
closure-tick-all = all
closure-tick-undecided = without a decision
closure-tick-none = none
closure-person = Person
closure-channel = Told by
closure-channel-sms = SMS
closure-channel-email = e-mail
closure-channel-push = phone alert
closure-channel-none = by calling
closure-mark-deciding = the office closes then: not decided yet
closure-mark-asked = the office closes then: asked for another time
closure-mark-calling = the office closes then: to be called
closure-proposal = Proposal
closure-no-proposal = No proposal
closure-ran-out = The proposal is no longer kept.
closure-kept-until = kept until { $when }
closure-kind-same_time = same time
closure-kind-same_person = same colleague
closure-kind-another_time = another time
closure-kind-another_place = another place
closure-decision = Decision
closure-undecided = no decision yet
closure-settled = The visit was changed meanwhile. It needs no decision.
closure-ticked = For those ticked
closure-do-move = Move now
closure-do-ask = Propose and ask
closure-do-cancel = Cancel
closure-do-call = Call
closure-do-keep = Keep as it is
closure-is-move = moves now
closure-is-ask = is asked
closure-is-cancel = is cancelled
closure-is-call = is called
closure-is-keep = stays as it is
closure-other-proposal = Another proposal
closure-any-proposal = the smallest change
closure-search = Look
closure-left =
    { $count ->
        [one] One person is still without a decision
       *[other] { $count } people are still without a decision
    }
closure-all-decided = Everybody has a decision.
closure-to-messages = See the messages

## Messages before they are sent, and applying.

closure-messages = The messages before they go
closure-messages-text = This is how people get them, each in their own language. They go after ten minutes. Until then you can take everything back.
closure-messages-near = Whose visit is less than three hours away is told at once.
closure-messages-none = No message is sent.
closure-example = Example
closure-language = Language
closure-calls = To call
closure-apply = Apply everything
closure-back = Back to the decisions

## Afterwards.

closure-applied = The closure is applied.
closure-undo = Take everything back
closure-undo-until = Possible until { $time }: every visit takes its place again and the messages do not go.
closure-undone = Everything is taken back. Hours and visits are as before.
closure-left-changed =
    { $count ->
        [one] One visit was changed meanwhile and stays so.
       *[other] { $count } visits were changed meanwhile and stay so.
    }
closure-progress = How it goes
closure-sent = sent
closure-waiting = waiting
closure-failed = to call
closure-answer = Answer
closure-answer-accepted = accepted
closure-answer-other_times = wants another time
closure-answer-call_me = asks for a call
closure-answer-none = no answer yet
closure-called = called
closure-refresh = Look again

## What is wrong.

closure-error-past = Choose today or a later day.
closure-error-range = The last day should be after the first, and within a year of it.
closure-error-whom = Choose the office, a person or a room from the list.
closure-error-clock = Write the time like 14:00, in steps of five minutes.
closure-error-reversed = The end should be after the beginning.
closure-error-part-past = These hours are over already.
closure-error-long = The text is too long.
closure-error-none-ticked = Nobody is ticked. Nothing was changed.
closure-error-no-proposal = Some of those ticked have no proposal that is kept. Look for one or decide otherwise. Nothing was changed.
closure-error-changed = Somebody has changed something here meanwhile. This is how it is now; nothing was done.
closure-error-undecided = There are still people without a decision. Nothing was applied.
closure-error-proposal-gone = A proposal is no longer kept. Look for another; nothing was applied.
closure-error-too-late = The ten minutes are over. The closure stays.
closure-error-hours-changed = Somebody has changed the hours since. The closure stays.

## On the list of people to call.

closure-why-decided = Closure: talk to the person.
closure-why-no_channel = Closure: this person cannot be written to.
closure-why-call_me = Closure: the person asks for a call.
closure-why-other_times = Closure: the person wants another time.
closure-why-silent = Closure: the person has not answered the proposal.
