using CadreOrleans.Grains.Tests.Harness;

[assembly: AssemblyFixture(typeof(TwoSilos))]
