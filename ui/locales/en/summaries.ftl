# Summaries: deadlines, an organisation's story, money overview

summaries-due-on = Due
summaries-days-left = Left
summaries-deadline-kind = Kind
summaries-deadline-what = What
summaries-organisation = Organisation
summaries-project = Project
summaries-span = Span
summaries-within = { $days } days
summaries-due-in = in { $days } days
summaries-overdue-by = { $days } days late
summaries-late-count = { $count } late
summaries-no-deadlines = Nothing falls due within { $days } days

deadline-kind-milestone = Milestone
deadline-kind-project-end = Project end
deadline-kind-obligation = Governance
deadline-kind-tranche = Tranche
deadline-kind-agreement-end = Agreement end
deadline-kind-incubation-stage = Incubation stage

summaries-story = Organisation's story
summaries-story-none = This organisation was not found
summaries-story-incubation = Incubation
summaries-story-projects = Projects
summaries-story-services = Services it had
summaries-story-awards = Micro-grants
summaries-story-obligations = Governance
summaries-story-nothing = Nothing yet
summaries-story-totals = { $services } services, { $people } people, { $personTimes } person-times
summaries-story-since = since { $date }
summaries-story-paid = { $paid } paid of { $amount }
summaries-story-open = Open
