using CadreOrleans.Simulation.Canonical;

namespace CadreOrleans.Simulation.Policies;

/// <summary>The canonical bytes of a policy; part of a run's key.</summary>
public static class PolicyCodec
{
    private const byte Format = 4;

    private static ReadOnlySpan<byte> Kind => "CDPO"u8;

    /// <summary>Encodes a policy.</summary>
    /// <exception cref="ArgumentException">The policy breaks a rule of <see cref="PolicyRules"/>.</exception>
    public static byte[] Encode(Policy policy)
    {
        if (PolicyRules.Check(policy) is { } broken)
        {
            throw new ArgumentException(broken, nameof(policy));
        }

        var writer = new CanonicalWriter();
        writer.Numbers(policy.Hazards.BandLimits);
        writer.Signed(policy.Hazards.Tiers);
        writer.Numbers(policy.Hazards.PerYear);
        writer.Signed(policy.Hazards.Month);
        writer.Byte(policy.Retirement ? (byte)1 : (byte)0);
        writer.Numbers(policy.FillLag.Weights);
        writer.Numbers(policy.OutsideLag.Weights);
        writer.Signed(policy.SelectionNoise);
        writer.Signed(policy.Drift);
        writer.Signed(policy.AssessmentMonth);
        writer.Byte((byte)policy.Sources);
        writer.Signed(policy.ServiceLeftAtAppointment);
        writer.Signed(policy.YoungBelow);
        writer.Signed(policy.OldFrom);
        Write(writer, policy.Plans);
        Write(writer, policy.Recruits);
        writer.Numbers(policy.NewcomerRetirement.MenFrom);
        writer.Numbers(policy.NewcomerRetirement.MenAge);
        writer.Numbers(policy.NewcomerRetirement.WomenFrom);
        writer.Numbers(policy.NewcomerRetirement.WomenAge);
        AbilityCodec.Write(writer, policy.Abilities);
        ChangingCodec.Write(writer, policy);
        FlowCodec.Write(writer, policy);
        ConductCodec.Write(writer, policy);
        return Envelope.Seal(Kind, Format, writer.Written);
    }

    /// <summary>Decodes a policy.</summary>
    /// <exception cref="InvalidDataException">The bytes are damaged, foreign, or of another format.</exception>
    public static Policy Decode(ReadOnlySpan<byte> bytes)
    {
        var reader = new CanonicalReader(Envelope.Open(Kind, Format, bytes));
        var policy = new Policy
        {
            Hazards = new HazardTable { BandLimits = reader.Int32s(), Tiers = reader.Int32(), PerYear = reader.Int32s(), Month = reader.Int32() },
            Retirement = reader.Byte() == 1,
            FillLag = new MonthDistribution { Weights = reader.Int32s() },
            OutsideLag = new MonthDistribution { Weights = reader.Int32s() },
            SelectionNoise = reader.Int32(),
            Drift = reader.Int32(),
            AssessmentMonth = reader.Int32(),
            Sources = (SourceScope)reader.Byte(),
            ServiceLeftAtAppointment = reader.Int32(),
            YoungBelow = reader.Int32(),
            OldFrom = reader.Int32(),
            Plans = ReadPlans(ref reader),
            Recruits = ReadRecruits(ref reader),
            NewcomerRetirement = new RetirementSteps
            {
                MenFrom = reader.Int32s(),
                MenAge = reader.Int32s(),
                WomenFrom = reader.Int32s(),
                WomenAge = reader.Int32s(),
            },
            Abilities = AbilityCodec.Read(ref reader),
            Terms = ChangingCodec.ReadTerms(ref reader),
            Rotation = ChangingCodec.ReadRotation(ref reader),
            Rules = ChangingCodec.ReadRules(ref reader),
            Progression = FlowCodec.ReadProgression(ref reader),
            Feeders = FlowCodec.ReadFeeders(ref reader),
            Assessment = ConductCodec.ReadAssessment(ref reader),
            Discipline = ConductCodec.ReadDiscipline(ref reader),
            Training = ConductCodec.ReadTraining(ref reader),
        };
        reader.End();
        return PolicyRules.Check(policy) is null ? policy : throw CanonicalReader.Damaged();
    }

    private static void Write(CanonicalWriter writer, PlanPolicy plans)
    {
        writer.Signed(plans.ReviewMonth);
        writer.Signed(plans.MostPositionsPerNominee);
        writer.Signed(plans.ReferenceMonth);
        writer.Signed(plans.TermMonths);
        writer.Signed(plans.ServiceLeft);
        writer.Signed(plans.NextPlanMonths);
        writer.Numbers(plans.YoungUnder);
        writer.Byte(plans.OffCycle ? (byte)1 : (byte)0);
    }

    private static PlanPolicy ReadPlans(ref CanonicalReader reader) => new()
    {
        ReviewMonth = reader.Int32(),
        MostPositionsPerNominee = reader.Int32(),
        ReferenceMonth = reader.Int32(),
        TermMonths = reader.Int32(),
        ServiceLeft = reader.Int32(),
        NextPlanMonths = reader.Int32(),
        YoungUnder = reader.Int32s(),
        OffCycle = reader.Byte() == 1,
    };

    private static void Write(CanonicalWriter writer, RecruitPolicy recruits)
    {
        writer.Signed(recruits.PerYear);
        writer.Signed(recruits.MinimumAge);
        writer.Signed(recruits.MaximumAge);
        writer.Signed(recruits.MinimumOutsiderAge);
        writer.Signed(recruits.MaximumOutsiderAge);
        writer.Signed(recruits.Women);
        writer.Signed(recruits.EthnicMinority);
        writer.Numbers(recruits.Degree);
        writer.Numbers(recruits.Theory);
        writer.Numbers(recruits.StateManagement);
        writer.Signed(recruits.MeanScore);
        writer.Signed(recruits.ScoreDeviation);
        writer.Signed(recruits.ScoreHalfWidth);
        writer.Signed(recruits.AgeStep);
        writer.Signed(recruits.Month);
        writer.Byte(recruits.IsPoisson ? (byte)1 : (byte)0);
        writer.Byte(recruits.IsBootstrapped ? (byte)1 : (byte)0);
    }

    private static RecruitPolicy ReadRecruits(ref CanonicalReader reader) => new()
    {
        PerYear = reader.Int32(),
        MinimumAge = reader.Int32(),
        MaximumAge = reader.Int32(),
        MinimumOutsiderAge = reader.Int32(),
        MaximumOutsiderAge = reader.Int32(),
        Women = reader.Int32(),
        EthnicMinority = reader.Int32(),
        Degree = reader.Int32s(),
        Theory = reader.Int32s(),
        StateManagement = reader.Int32s(),
        MeanScore = reader.Int32(),
        ScoreDeviation = reader.Int32(),
        ScoreHalfWidth = reader.Int32(),
        AgeStep = reader.Int32(),
        Month = reader.Int32(),
        IsPoisson = reader.Byte() == 1,
        IsBootstrapped = reader.Byte() == 1,
    };
}
