using NetArchTest.Rules;

namespace CadreOrleans.Architecture.Tests;

/// <summary>Who may know whom.</summary>
public sealed class ArrowTests
{
    private static readonly Dictionary<string, string[]> MayKnow = new()
    {
        ["Domain"] = [],
        ["Roster"] = ["Domain"],
        ["Simulation"] = ["Domain", "Roster"],
        ["Ledger"] = ["Domain"],
        ["Exchange"] = ["Domain", "Roster"],
        ["Contracts"] = ["Domain"],
        ["Grains"] = ["Domain", "Roster", "Simulation", "Ledger", "Exchange", "Contracts"],
        ["Silo"] = ["Domain", "Roster", "Simulation", "Ledger", "Exchange", "Contracts", "Grains"],
        ["Api"] = ["Domain", "Contracts", "Web", "Silo", "Ledger", "Exchange", "Grains"],
        ["Web"] = ["Domain", "Contracts"],
    };

    public static TheoryData<string> Pure => ["Domain", "Roster", "Simulation"];

    [Theory]
    [MemberData(nameof(Product.Names), MemberType = typeof(Product))]
    public void References_WhenAnyAssembly_GoOnlyDownward(string name) => Product.Assemblies[name].GetReferencedAssemblies()
        .Select(reference => reference.Name!)
        .Where(reference => reference.StartsWith("CadreOrleans.", StringComparison.Ordinal))
        .Select(reference => reference["CadreOrleans.".Length..])
        .Except(MayKnow[name])
        .ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Pure))]
    public void References_WhenDomainRosterOrSimulation_KnowNoRuntimeDatabaseWebOrFile(string name)
    {
        string[] assemblies = ["Orleans.Runtime", "Orleans.Core", "System.Data", "Microsoft.Data", "Npgsql", "Microsoft.AspNetCore", "Microsoft.Extensions.Hosting"];
        Product.Assemblies[name].GetReferencedAssemblies().Select(reference => reference.Name!)
            .Where(reference => assemblies.Any(forbidden => reference.StartsWith(forbidden, StringComparison.Ordinal)))
            .ShouldBeEmpty();

        string[] types =
        [
            "System.IO.File", "System.IO.FileInfo", "System.IO.FileStream", "System.IO.Directory", "System.IO.DirectoryInfo", "System.Console",
            "System.Diagnostics.Process", "System.Net.Http.HttpClient", "System.Net.Sockets.Socket", "System.Threading.Tasks.Parallel",
        ];
        References.Types(Product.Assemblies[name]).Intersect(types).ShouldBeEmpty();
        References.Members(Product.Assemblies[name]).ShouldNotContain("System.Environment.GetEnvironmentVariable");
    }

    [Fact]
    public void Api_WhenServingRequests_KnowsOnlyTheContracts() => Failing(Types.InAssembly(Product.Assemblies["Api"])
        .That().ResideInNamespace("CadreOrleans.Api.Endpoints")
        .ShouldNot().HaveDependencyOnAny("CadreOrleans.Ledger", "CadreOrleans.Grains", "CadreOrleans.Silo", "CadreOrleans.Roster", "CadreOrleans.Simulation")
        .GetResult()).ShouldBeEmpty();

    [Fact]
    public void Contracts_WhenSeenByPages_KnowNoLedgerRosterOrKernel() => Failing(Types.InAssembly(Product.Assemblies["Contracts"])
        .ShouldNot().HaveDependencyOnAny("CadreOrleans.Ledger", "CadreOrleans.Roster", "CadreOrleans.Simulation", "CadreOrleans.Grains")
        .GetResult()).ShouldBeEmpty();

    [Fact]
    public void Grains_WhenPublic_AreGrainsOrWhatTheSiloRegisters() => Product.WrittenIn(Product.Assemblies["Grains"])
        .Where(type => type.IsPublic && type.IsAssignableTo(typeof(Orleans.Grain)) && !type.IsAbstract && !type.IsSealed)
        .ShouldBeEmpty();

    [Theory]
    [InlineData("Grains")]
    [InlineData("Web")]
    [InlineData("Api")]
    [InlineData("Silo")]
    [InlineData("Ledger")]
    [InlineData("Roster")]
    [InlineData("Simulation")]
    [InlineData("Exchange")]
    [InlineData("Domain")]
    [InlineData("Contracts")]
    public void Clock_WhenAskedAnywhere_IsTheInjectedOne(string name)
    {
        string[] clocks =
        [
            "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today", "System.DateTimeOffset.get_Now",
            "System.DateTimeOffset.get_UtcNow", "System.Threading.Thread.Sleep",
        ];
        References.Members(Product.Assemblies[name]).Intersect(clocks).ShouldBeEmpty();
    }

    private static IEnumerable<string> Failing(NetArchTest.Rules.TestResult result) => result.IsSuccessful ? [] : result.FailingTypes.Select(type => type.FullName);
}
