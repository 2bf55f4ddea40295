# talent
