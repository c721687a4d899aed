dossierSearch.R({"articles":5,"block":512,"texts":1,"names":8,"nameCount":38,"words":"! dif mov t","sources":[],"months":"2025 02 01"})
