# Resource matching: needs, offers, matches

## Words

resource-kind-money = Money
resource-kind-venue = Venue
resource-kind-expert = Expert
resource-kind-volunteers = Volunteers
resource-kind-goods = Goods
resource-kind-policy = Policy
resource-kind-jobs = Jobs

resource-state-open = Open
resource-state-partly-met = Partly met
resource-state-met = Met
resource-state-closed = Closed

match-state-proposed = Proposed
match-state-accepted = Accepted
match-state-delivered = Delivered
match-state-confirmed = Confirmed
match-state-declined = Declined
match-state-cancelled = Cancelled

suggested-same-kind = same kind
suggested-same-place = same place
suggested-days-meet = days meet
suggested-enough = enough

kind-need = Need
kind-offer = Offer
kind-resource-match = Match

op-resources-add-need = Add need
op-resources-edit-need = Edit need
op-resources-move-need = Close or reopen need
op-resources-add-offer = Add offer
op-resources-edit-offer = Edit offer
op-resources-move-offer = Close or reopen offer
op-resources-propose-match = Propose match
op-resources-move-match = Move match on

## Screens

resources-needs = Needs
resources-offers = Offers
resources-matches = Matches
resources-view = Show
resources-find = Find by title, organisation or place
resources-needs-none = No need yet
resources-offers-none = No offer yet
resources-matches-none = No match yet
resources-add-need = Add need
resources-add-offer = Add offer
resources-title = Title
resources-kind = Kind
resources-organisation = Organisation
resources-person = Person
resources-asker = Who needs it
resources-giver = Giver
resources-giver-outside = Giver outside the registry
resources-contact = Contact
resources-quantity = Quantity
resources-left = Left
resources-place = Place
resources-raised-on = Raised on
resources-offered-on = Offered on
resources-from = From
resources-to = To
resources-wanted = Wanted
resources-open-days = Available
resources-value = In-kind value (yuan)
resources-note = Note
resources-state = State
resources-late = Past the day it is wanted
resources-close = Close
resources-reopen = Reopen
resources-closed-said = closed { $date }: { $reason }
resources-date = Date
resources-reason = Reason
resources-evidence = Evidence
resources-people = People
resources-suggestions = Offers that suit
resources-suggestions-none = No offer suits yet
resources-propose = Propose
resources-share = How much (empty: all that is left)
resources-for-need = For the need
resources-match-to = Move to: { $state }

## Refusals

resources-kind-need = { $need ->
    [money] { resource-kind-money }
    [venue] { resource-kind-venue }
    [expert] { resource-kind-expert }
    [volunteers] { resource-kind-volunteers }
    [goods] { resource-kind-goods }
    [policy] { resource-kind-policy }
    [jobs] { resource-kind-jobs }
   *[other] { $need }
 }
resources-kind-offer = { $offer ->
    [money] { resource-kind-money }
    [venue] { resource-kind-venue }
    [expert] { resource-kind-expert }
    [volunteers] { resource-kind-volunteers }
    [goods] { resource-kind-goods }
    [policy] { resource-kind-policy }
    [jobs] { resource-kind-jobs }
   *[other] { $offer }
 }
resources-kind-was = { $was ->
    [money] { resource-kind-money }
    [venue] { resource-kind-venue }
    [expert] { resource-kind-expert }
    [volunteers] { resource-kind-volunteers }
    [goods] { resource-kind-goods }
    [policy] { resource-kind-policy }
    [jobs] { resource-kind-jobs }
   *[other] { $was }
 }
resources-match-from = { $from ->
    [proposed] { match-state-proposed }
    [accepted] { match-state-accepted }
    [delivered] { match-state-delivered }
    [confirmed] { match-state-confirmed }
    [declined] { match-state-declined }
    [cancelled] { match-state-cancelled }
   *[other] { $from }
 }
resources-match-to-state = { $to ->
    [proposed] { match-state-proposed }
    [accepted] { match-state-accepted }
    [delivered] { match-state-delivered }
    [confirmed] { match-state-confirmed }
    [declined] { match-state-declined }
    [cancelled] { match-state-cancelled }
   *[other] { $to }
 }
refusal-resources-need-not-found = This need was not found
    .hint = It may have been undone; choose again from the list
refusal-resources-offer-not-found = This offer was not found
    .hint = It may have been undone; choose again from the list
refusal-resources-match-not-found = This match was not found
    .hint = It may have been undone; choose again from the list
refusal-resources-asker-missing = Nobody is named who needs it
    .hint = Choose an organisation or a person
refusal-resources-two-askers = Both an organisation and a person are named
    .hint = Keep one of them
refusal-resources-giver-missing = Nobody is named who gives it
    .hint = Choose an organisation, or name the giver
refusal-resources-two-givers = Both an organisation and an outside giver are named
    .hint = Keep one of them
refusal-resources-quantity-not-positive = { $quantity } is not more than zero
    .hint = Give more than zero, or leave it empty
refusal-resources-value-negative = The value { $value } is negative
    .hint = Give zero or more
refusal-resources-days-reversed = It ends on { $to }, before { $from }
    .hint = Check the two days
refusal-resources-day-in-future = { $date } is after today, { $today }
    .hint = Give the day on which it happened
refusal-resources-day-before-last = { $date } is before what went before, { $last }
    .hint = Give a later day
refusal-resources-kinds-differ = The need is { resources-kind-need }, the offer { resources-kind-offer }
    .hint = Choose an offer of the same kind
refusal-resources-need-closed = This need is closed
    .hint = Reopen it first
refusal-resources-offer-closed = This offer is closed
    .hint = Reopen it first
refusal-resources-unit-differs = { $asked } is not in the unit of { $offered }
    .hint = Use the unit of the offer
refusal-resources-over-offer = { $asked } is more than the { $left } left of { $offered }
    .hint = Ask for less, or cancel another match first
refusal-resources-nothing-left = Nothing is left of { $offered }
    .hint = Choose another offer, or cancel a match first
refusal-resources-offer-below-promised = { $offered } is less than the { $promised } already promised
    .hint = Cancel a match first
refusal-resources-kind-matched = It was matched as { resources-kind-was }: the kind stays
    .hint = Cancel the match first, or write another one down
refusal-resources-match-move = “{ resources-match-to-state }” does not follow “{ resources-match-from }”
    .hint = The order is proposed, accepted, delivered, confirmed
refusal-resources-reason-missing = The reason is missing
    .hint = Write the reason
refusal-resources-matches-on-their-way = { $matches } matches are on their way
    .hint = Confirm or cancel them first
refusal-resources-closed-already = It is closed already
    .hint = Nothing more is needed
refusal-resources-not-closed = It is not closed
    .hint = Go on with it as it is
