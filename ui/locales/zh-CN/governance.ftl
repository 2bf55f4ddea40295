# governance
