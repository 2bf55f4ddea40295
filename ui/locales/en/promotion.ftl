# Promotion: outlets and publications

## Words

outlet-kind-wechat-group = WeChat group
outlet-kind-official-account = Official account
outlet-kind-video-account = Video account
outlet-kind-media = Media
outlet-kind-exhibition = Exhibition
outlet-kind-other = Other

media-level-national = National
media-level-provincial = Provincial
media-level-city = City
media-level-county = County
media-level-own-media = Own media

publication-state-planned = Planned
publication-state-drafted = Drafted
publication-state-approved = Approved
publication-state-published = Published
publication-state-dropped = Dropped

pictured-nobody = Nobody recognisable
pictured-adults = Adults
pictured-children = Children

kind-outlet = Outlet
kind-outlet-followers = Followers
kind-publication = Publication

op-promotion-add-outlet = Add outlet
op-promotion-edit-outlet = Edit outlet
op-promotion-record-followers = Record followers
op-promotion-add-publication = Plan publication
op-promotion-edit-publication = Edit publication
op-promotion-move-publication = Move publication on

## Screens

promotion-publications = Publications
promotion-outlets = Outlets
promotion-view = Show
promotion-find = Find by title, outlet, organisation or project
promotion-none = No publication yet
promotion-outlets-none = No outlet yet
promotion-outlets-first = Add an outlet first
promotion-add = Plan publication
promotion-add-outlet = Add outlet
promotion-title = Title
promotion-outlet = Outlet
promotion-kind = Kind
promotion-name = Name
promotion-level = Level
promotion-followers = Followers
promotion-as-of = As of
promotion-record-followers = Record followers
promotion-published-count = Published
promotion-state = State
promotion-planned-for = Planned for
promotion-published-on = Published on
promotion-late = Past its planned day
promotion-approved-by = Approved by
promotion-link = Link
promotion-reads = Reads
promotion-likes = Likes
promotion-shares = Shares
promotion-organisation = Organisation
promotion-project = Project
promotion-pictured = Pictured
promotion-consent = Consent
promotion-consent-by-guardian = Signed by guardians
promotion-note = Note
promotion-date = Day of publication
promotion-move-to = Move to: { $state }
promotion-publish = Publish

## Refusals

promotion-state-from = { $from ->
    [planned] { publication-state-planned }
    [drafted] { publication-state-drafted }
    [approved] { publication-state-approved }
    [published] { publication-state-published }
    [dropped] { publication-state-dropped }
   *[other] { $from }
 }
promotion-state-to = { $to ->
    [planned] { publication-state-planned }
    [drafted] { publication-state-drafted }
    [approved] { publication-state-approved }
    [published] { publication-state-published }
    [dropped] { publication-state-dropped }
   *[other] { $to }
 }
promotion-kind-named = { $kind ->
    [wechatGroup] { outlet-kind-wechat-group }
    [officialAccount] { outlet-kind-official-account }
    [videoAccount] { outlet-kind-video-account }
    [media] { outlet-kind-media }
    [exhibition] { outlet-kind-exhibition }
    [other] { outlet-kind-other }
   *[other] { $kind }
 }
refusal-promotion-outlet-not-found = This outlet was not found
    .hint = Add it first, or choose again
refusal-promotion-publication-not-found = This publication was not found
    .hint = It may have been undone; choose again from the list
refusal-promotion-outlet-twice = There is an outlet of that kind named “{ $name }” already
    .hint = Use that one, or another name
refusal-promotion-level-missing = A medium needs its level
    .hint = Choose its level
refusal-promotion-level-not-for-kind = “{ promotion-kind-named }” has no level
    .hint = Clear the level, or change the kind to media
refusal-promotion-move-not-allowed = “{ promotion-state-to }” does not follow “{ promotion-state-from }”
    .hint = The order is planned, drafted, approved, published
refusal-promotion-consent-missing = People are pictured: their consent comes before publishing
    .hint = Give the signed consent, or use other pictures
refusal-promotion-guardian-consent-missing = Children are pictured: a guardian's consent is needed
    .hint = Get the guardian's signature, or use other pictures
refusal-promotion-published-in-future = { $date } is after today, { $today }
    .hint = Record it once it is out, or change the planned day
refusal-promotion-link-unreadable = “{ $link }” is no link
    .hint = Begin with https:// or http://, or leave it empty
refusal-promotion-followers-in-future = { $date } is after today, { $today }
    .hint = Give the day of the count
refusal-promotion-count-negative = { $count } is negative
    .hint = Give zero or more
