# Services given: each counts once, through whichever channel

kind-service = Service
kind-service-organisation = Organisation served

op-services-record-service = Record service
op-services-edit-service = Edit service
op-services-remove-service = Delete service

refusal-services-not-found = This service was not found
    .hint = It may have been deleted or undone; go back to the list and choose again
refusal-services-to-nobody = Neither an organisation nor a number of people was given
    .hint = Choose at least one organisation, or give the people served
refusal-services-negative-cost = A cost of { $cost } yuan is negative
    .hint = Give zero or more
refusal-services-project-is-draft = The project is still a draft: no service can be recorded for it
    .hint = Approve the project first, or leave it out
refusal-services-already-counted = “{ $topic }” counts already, as an activity of the project on that day
    .hint = There is no need to record it again; if it was another service, change the topic
refusal-services-kept-by-channel = This service is counted by { $kind ->
    [activity] a project's activity
    [event] an event
    [publication] a publication
    [incubation] an incubation record
   *[other] the channel's own record
 } and cannot be changed here
    .hint = Change that record; the service follows

services-title = Services
services-log = Log
services-totals = Totals
services-unserved = Who had nothing
services-find = Find by topic, organisation or project
services-none = No services yet
services-date = Date
services-year = Year
services-channel = Channel
services-topic = Topic
services-kind = Kind
services-organisation = Organisation
services-organisations = Organisations served
services-organisations-hint = Add several one by one
services-take-out = Take out { $name }
services-project = Project
services-people = People served
services-person-times = Person-times
services-hours = Hours
services-staff = Staff (people)
services-cost = Cost (yuan)
services-evidence = Evidence
services-note = Remarks
services-count = Services
services-organisations-served = Organisations served
services-people-note = People served are added up over the services, so a person may count in several; a sum with an approximate part is approximate.
services-last = Last service
services-never = Never
services-unserved-count = { $count ->
    [one] { $count } organisation had no service in { $year }
   *[other] { $count } organisations had no service in { $year }
}
services-all-served = Every organisation had a service
