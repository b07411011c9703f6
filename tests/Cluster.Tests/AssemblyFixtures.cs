using CadreOrleans.Testing.Postgres;

[assembly: AssemblyFixture(typeof(PostgresServer))]
