using CadreOrleans.Exchange.Canonical;

namespace CadreOrleans.Generator;

/// <summary>The sample district Lạc Sơn: a fictional population in a real organisation (samples/lac-son/README.md says which is which).</summary>
public static class LacSon
{
    private const ulong Seed = 20220630;

    /// <summary>The files of the sample, the same bytes every time.</summary>
    public static IReadOnlyList<CanonicalFile> Files()
    {
        var world = Make();
        var settings = new CanonicalSettings("Huyện ủy Lạc Sơn (mẫu)", "vn-district", Fictional: true, Calendar.Today);
        return CanonicalWriter.Write(settings, new Emission(world).Emit());
    }

    internal static World Make()
    {
        var world = new World(Seed);
        Organisation.Build(world);
        var maker = new PeopleMaker(world);
        var orders = new RotationOrders();
        new Staffing(world, maker).Build();
        new CommuneStaffing(world, maker, orders).Build();
        new Rotations(world, orders).Build();
        new Departures(world, maker).Build();
        new Careers(world).Build();
        new Memberships(world).Build();
        new Degrees(world).Build();
        new Trainings(world).Build();
        var conduct = new Conduct(world);
        conduct.Build();
        new Assessments(world).Build();
        new Families(world).Build();
        new Recruitments(world).Build();
        new EarlierPlans(world, conduct).Build();
        new Plans(world, conduct).Build();
        return world;
    }
}
