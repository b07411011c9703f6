namespace CadreOrleans.Simulation.State;

/// <summary>
/// The organisation as it stands when a run starts: canonical (sorted, no times of making, no names) so that equal rosters give equal bytes.
/// Make it with a packer or in a test, check it with <see cref="InitialStateRules.Check"/>, store it with <see cref="InitialStateCodec"/>.
/// The arrays are not copied and must not be changed.
/// </summary>
public sealed class InitialState
{
    /// <summary>Month index of the as-of month: the last month of which the roster knows; a run may start with the next.</summary>
    public required int AsOfMonth { get; init; }

    /// <summary>Identifiers of the regulation packs in force, in order of precedence.</summary>
    public required string[] RegulationPacks { get; init; }

    /// <summary>Officials in service.</summary>
    public required OfficialColumns Officials { get; init; }

    /// <summary>Units.</summary>
    public required UnitColumns Units { get; init; }

    /// <summary>Positions.</summary>
    public required PositionColumns Positions { get; init; }

    /// <summary>Who holds what.</summary>
    public required IncumbencyColumns Incumbencies { get; init; }

    /// <summary>Who is planned for what.</summary>
    public required NominationColumns Nominations { get; init; }

    /// <summary>Real recruits of the last years, for policies that draw newcomers from them.</summary>
    public RecruitColumns Recruits { get; init; } = RecruitColumns.None;
}
