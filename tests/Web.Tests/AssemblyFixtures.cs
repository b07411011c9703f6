using CadreOrleans.Web.Tests.Hosting;

[assembly: AssemblyFixture(typeof(Chromium))]
