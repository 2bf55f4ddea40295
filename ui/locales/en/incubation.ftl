# incubation
