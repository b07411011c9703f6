namespace CadreOrleans.Simulation.Organisation;

/// <content>How a replicate takes over the state it starts from.</content>
internal sealed partial class OrganisationState
{
    /// <summary>Takes over another state of the same size; nothing is allocated.</summary>
    public void CopyFrom(OrganisationState other)
    {
        // Slots beyond those in use are written before they are read.
        var used = other.UsedSlots;
        var slots = Math.Max(used, UsedSlots);
        Copy(other.Key, Key, used);
        Copy(other.Generation, Generation, slots);
        Copy(other.Present, Present, slots);
        Copy(other.Birth, Birth, used);
        Copy(other.Retire, Retire, used);
        Copy(other.Marks, Marks, used);
        Copy(other.Talent, Talent, used);
        Copy(other.Virtue, Virtue, used);
        Copy(other.TalentAbility, TalentAbility, used);
        Copy(other.VirtueAbility, VirtueAbility, used);
        Copy(other.BarUntil, BarUntil, used);
        Copy(other.Unit, Unit, used);
        Copy(other.Tier, Tier, used);
        Copy(other.Rank, Rank, used);
        Copy(other.InPostSince, InPostSince, used);
        Copy(other.PrincipalSeat, PrincipalSeat, used);
        Copy(other.FirstOtherSeat, FirstOtherSeat, used);
        for (var word = 0; word < Size.ClassWords; word++)
        {
            other.Qualified.AsSpan(word * Size.Slots, used).CopyTo(Qualified.AsSpan(word * Size.Slots));
            other.Open.AsSpan(word * Size.Slots, slots).CopyTo(Open.AsSpan(word * Size.Slots));
        }

        Copy(other.OpenSlots, OpenSlots, OpenSlots.Length);

        Copy(other.UnitHead, UnitHead, UnitHead.Length);
        Copy(other.UnitNext, UnitNext, used);
        Copy(other.UnitPrevious, UnitPrevious, used);
        Array.Fill(ExitHead, None);
        Array.Fill(DueHead, None);
        Array.Clear(Wake);
        FreeCount = other.FreeCount;
        UsedSlots = used;
        PresentCount = other.PresentCount;
        Copy(other.Holder, Holder, Holder.Length);
        Copy(other.OpenSince, OpenSince, OpenSince.Length);
        Copy(other.DueMonth, DueMonth, DueMonth.Length);
        Copy(other.ChainDepth, ChainDepth, ChainDepth.Length);
        Copy(other.Acting, Acting, Acting.Length);
        Copy(other.ActingGeneration, ActingGeneration, ActingGeneration.Length);
        Copy(other.OtherSeatNext, OtherSeatNext, OtherSeatNext.Length);
        Copy(other.RetryMonth, RetryMonth, RetryMonth.Length);
        Copy(other.RetryStamp, RetryStamp, RetryStamp.Length);
        Copy(other.Vacant, Vacant, Vacant.Length);
        Copy(other.Due, Due, Due.Length);
        Copy(other.ClassStamp, ClassStamp, ClassStamp.Length);
        Copy(other.Nominations, Nominations, Nominations.Length);
        Copy(other.Arrivals, Arrivals, Arrivals.Length);
        Copy(other.RecruitsPerYear, RecruitsPerYear, RecruitsPerYear.Length);
        CopyChanges(other);
        CopyTenure(other, used);
        CopyLevels(other, used);
        CopyEstimates(other, used);
        CopyConduct(other, used);
        Stamp = other.Stamp;
        OpenPosts = other.OpenPosts;
    }
}
