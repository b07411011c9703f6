global using OverviewAnswer = CadreOrleans.Contracts.Organisation.Overview;
