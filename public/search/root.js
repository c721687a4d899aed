dossierSearch.R({"articles":5,"block":512,"texts":1,"names":32,"nameCount":40,"words":["!0","free","russians"],"sources":[],"months":["2025-02","2025-01"]})
