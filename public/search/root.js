dossierSearch.R({"articles":5,"block":512,"texts":2,"names":128,"nameCount":41,"words":["!0","russian"],"sources":[],"months":["2025-02","2025-01"]})
