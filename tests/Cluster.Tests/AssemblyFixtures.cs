using CadreOrleans.Testing.Postgres;
using Xunit.Sdk;
using Xunit.v3;

[assembly: AssemblyFixture(typeof(PostgresServer))]

// Each test has processes of its own; side by side they would only take the cores from each other.
[assembly: Parallelization(Mode = ParallelMode.None)]
