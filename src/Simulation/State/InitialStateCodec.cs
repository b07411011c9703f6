using System.Runtime.InteropServices;
using System.Security.Cryptography;
using CadreOrleans.Simulation.Canonical;

namespace CadreOrleans.Simulation.State;

/// <summary>The canonical bytes of an initial state: equal states have equal bytes, on every machine. A run stores them once; chunks load them by hash.</summary>
public static class InitialStateCodec
{
    private const byte Format = 4;

    private static ReadOnlySpan<byte> Kind => "CDIS"u8;

    /// <summary>Encodes a state.</summary>
    /// <exception cref="ArgumentException">The state breaks a rule of <see cref="InitialStateRules"/>.</exception>
    public static byte[] Encode(InitialState state)
    {
        if (InitialStateRules.Check(state) is { } broken)
        {
            throw new ArgumentException(broken, nameof(state));
        }

        var writer = new CanonicalWriter();
        writer.Signed(state.AsOfMonth);
        writer.Texts(state.RegulationPacks);
        Write(writer, state.Units);
        Write(writer, state.Positions);
        Write(writer, state.Officials);
        Write(writer, state.Incumbencies);
        Write(writer, state.Nominations);
        RecruitCodec.Write(writer, state.Recruits);
        return Envelope.Seal(Kind, Format, writer.Written);
    }

    /// <summary>Decodes a state.</summary>
    /// <exception cref="InvalidDataException">The bytes are damaged, foreign, or of another format.</exception>
    public static InitialState Decode(ReadOnlySpan<byte> bytes)
    {
        var reader = new CanonicalReader(Envelope.Open(Kind, Format, bytes));
        var asOf = reader.Int32();
        var packs = reader.Texts();
        var units = ReadUnits(ref reader);
        var positions = ReadPositions(ref reader);
        var state = new InitialState
        {
            AsOfMonth = asOf,
            RegulationPacks = packs,
            Units = units,
            Positions = positions,
            Officials = ReadOfficials(ref reader),
            Incumbencies = ReadIncumbencies(ref reader),
            Nominations = ReadNominations(ref reader),
            Recruits = RecruitCodec.Read(ref reader),
        };
        reader.End();
        return InitialStateRules.Check(state) is null ? state : throw CanonicalReader.Damaged();
    }

    /// <summary>SHA-256 of encoded bytes, lower-case hexadecimal: the name a state is stored under.</summary>
    public static string Hash(ReadOnlySpan<byte> encoded) => Convert.ToHexStringLower(SHA256.HashData(encoded));

    private static void Write(CanonicalWriter writer, UnitColumns units)
    {
        writer.Texts(units.Tiers);
        writer.Texts(units.Ids);
        writer.Numbers(units.Tier);
        writer.Numbers(units.Parent);
    }

    private static UnitColumns ReadUnits(ref CanonicalReader reader) => new()
    {
        Tiers = reader.Texts(),
        Ids = reader.Texts(),
        Tier = reader.Bytes(),
        Parent = reader.Int32s(),
    };

    private static void Write(CanonicalWriter writer, PositionColumns positions)
    {
        writer.Texts(positions.Ids);
        writer.Numbers(positions.Keys);
        writer.Numbers(positions.Unit);
        writer.Numbers(positions.Rank);
        writer.Numbers(positions.Seats);
        writer.Numbers(MemoryMarshal.AsBytes<PositionKind>(positions.Kind));
        writer.Numbers(MemoryMarshal.AsBytes<PositionMarks>(positions.Marks));
        writer.Numbers(positions.LinkedTo);
        writer.Numbers(positions.MinimumDegree);
        writer.Numbers(positions.MinimumTheory);
        writer.Numbers(positions.MinimumStateManagement);
        writer.Numbers(positions.FeederRank);
        writer.Numbers(positions.FeederMonths);
        writer.Numbers(positions.MinimumAge);
        writer.Numbers(positions.MaximumAge);
        writer.Numbers(positions.PlanTarget);
        TenureCodec.Write(writer, positions.Tenure);
    }

    private static PositionColumns ReadPositions(ref CanonicalReader reader) => new()
    {
        Ids = reader.Texts(),
        Keys = reader.UInt64s(),
        Unit = reader.Int32s(),
        Rank = reader.Int16s(),
        Seats = reader.Int16s(),
        Kind = MemoryMarshal.Cast<byte, PositionKind>(reader.Bytes()).ToArray(),
        Marks = MemoryMarshal.Cast<byte, PositionMarks>(reader.Bytes()).ToArray(),
        LinkedTo = reader.Int32s(),
        MinimumDegree = reader.Bytes(),
        MinimumTheory = reader.Bytes(),
        MinimumStateManagement = reader.Bytes(),
        FeederRank = reader.Int16s(),
        FeederMonths = reader.Int16s(),
        MinimumAge = reader.Int16s(),
        MaximumAge = reader.Int16s(),
        PlanTarget = reader.Int16s(),
        Tenure = TenureCodec.Read(ref reader),
    };

    private static void Write(CanonicalWriter writer, OfficialColumns officials)
    {
        writer.Texts(officials.Ids);
        writer.Numbers(officials.Keys);
        writer.Numbers(officials.BirthMonth);
        writer.Numbers(officials.RetirementMonth);
        writer.Numbers(MemoryMarshal.AsBytes<OfficialMarks>(officials.Marks));
        writer.Numbers(officials.HomeUnit);
        writer.Numbers(officials.Degree);
        writer.Numbers(officials.Theory);
        writer.Numbers(officials.StateManagement);
        writer.Numbers(officials.Talent);
        writer.Numbers(officials.Virtue);
        writer.Numbers(officials.TalentDeviation);
        writer.Numbers(officials.VirtueDeviation);
        writer.Numbers(officials.NotCompletedYears);
        writer.Numbers(officials.BarUntil);
        writer.Numbers(officials.PrincipalPosition);
        writer.Numbers(officials.Unit);
        writer.Numbers(officials.EntryMonth);
        writer.Numbers(officials.Rank);
    }

    private static OfficialColumns ReadOfficials(ref CanonicalReader reader) => new()
    {
        Ids = reader.Texts(),
        Keys = reader.UInt64s(),
        BirthMonth = reader.Int32s(),
        RetirementMonth = reader.Int32s(),
        Marks = MemoryMarshal.Cast<byte, OfficialMarks>(reader.Bytes()).ToArray(),
        HomeUnit = reader.Int32s(),
        Degree = reader.Bytes(),
        Theory = reader.Bytes(),
        StateManagement = reader.Bytes(),
        Talent = reader.Int32s(),
        Virtue = reader.Int32s(),
        TalentDeviation = reader.Int32s(),
        VirtueDeviation = reader.Int32s(),
        NotCompletedYears = reader.Bytes(),
        BarUntil = reader.Int32s(),
        PrincipalPosition = reader.Int32s(),
        Unit = reader.Int32s(),
        EntryMonth = reader.Int32s(),
        Rank = reader.Int16s(),
    };

    private static void Write(CanonicalWriter writer, IncumbencyColumns incumbencies)
    {
        writer.Numbers(incumbencies.Official);
        writer.Numbers(incumbencies.Position);
        writer.Numbers(MemoryMarshal.AsBytes<HoldingCapacity>(incumbencies.Capacity));
        writer.Numbers(incumbencies.Since);
        writer.Numbers(incumbencies.TermEnd);
    }

    private static IncumbencyColumns ReadIncumbencies(ref CanonicalReader reader) => new()
    {
        Official = reader.Int32s(),
        Position = reader.Int32s(),
        Capacity = MemoryMarshal.Cast<byte, HoldingCapacity>(reader.Bytes()).ToArray(),
        Since = reader.Int32s(),
        TermEnd = reader.Int32s(),
    };

    private static void Write(CanonicalWriter writer, NominationColumns nominations)
    {
        writer.Numbers(MemoryMarshal.AsBytes<PlanLayer>(nominations.Layer));
        writer.Numbers(nominations.Position);
        writer.Numbers(nominations.Official);
        writer.Numbers(nominations.Since);
    }

    private static NominationColumns ReadNominations(ref CanonicalReader reader) => new()
    {
        Layer = MemoryMarshal.Cast<byte, PlanLayer>(reader.Bytes()).ToArray(),
        Position = reader.Int32s(),
        Official = reader.Int32s(),
        Since = reader.Int32s(),
    };
}
