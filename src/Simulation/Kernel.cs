using CadreOrleans.Simulation.Assessments;
using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Exits;
using CadreOrleans.Simulation.Feeders;
using CadreOrleans.Simulation.Interventions;
using CadreOrleans.Simulation.Progression;
using CadreOrleans.Simulation.Recording;
using CadreOrleans.Simulation.Recruitment;
using CadreOrleans.Simulation.Reviews;
using CadreOrleans.Simulation.Rotation;
using CadreOrleans.Simulation.Runs;
using CadreOrleans.Simulation.Statistics;
using CadreOrleans.Simulation.Terms;
using CadreOrleans.Simulation.Training;
using CadreOrleans.Simulation.Vacancies;

namespace CadreOrleans.Simulation;

/// <summary>
/// Runs replicates. Pure: the result depends on the run and the replicate's number alone, not on the thread, the order or what ran before in
/// the scratch. A replicate allocates nothing.
/// </summary>
public static class Kernel
{
    /// <summary>Runs one block of replicates and counts it in.</summary>
    /// <param name="run">The run.</param>
    /// <param name="block">Number of the block, from 0.</param>
    /// <param name="scratch">Scratch of the calling thread, made for this run.</param>
    /// <param name="into">Where to count; not counted in for this block before.</param>
    /// <param name="cancellation">Looked at before each replicate; a cancelled block leaves <paramref name="into"/> useless.</param>
    /// <exception cref="ArgumentException">Scratch or accumulators belong to another run, or the block is unknown or counted in already.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static void RunBlock(CompiledRun run, int block, ReplicateScratch scratch, Accumulators into, CancellationToken cancellation = default)
    {
        if (scratch.Run != run || into.Layout.RunKey != run.Key)
        {
            throw new ArgumentException("Scratch and accumulators must be made for the run.", nameof(scratch));
        }

        var table = into.Begin(block);
        var replicates = run.Inputs.ReplicatesIn(block);
        var observer = default(NoObserver);
        scratch.Positions.Clear();
        for (var i = 0; i < replicates; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var row = table.AsSpan(i * run.Layout.Headlines, run.Layout.Headlines);
            RunReplicate(scratch, (block * RunInputs.BlockSize) + i, into, row, ref observer);
        }

        scratch.Positions.Flush(into);
    }

    internal static void RunReplicate<TObserver>(ReplicateScratch r, int replicate, Accumulators into, Span<long> row, ref TObserver observer)
        where TObserver : struct, IMonthObserver
    {
        var run = r.Run;
        r.Replicate = replicate;
        r.State.CopyFrom(run.Template);
        r.Tally.Reset();
        r.FeederMonth = Organisation.OrganisationState.None;
        r.Training.Reset();
        r.Conduct.Clear();
        if (run.Abilities.FromEvidence)
        {
            EvidenceStep.DrawInitial(r);
        }

        ExitSchedule.DrawInitial(r);
        FillQueue.ScheduleInitial(r);
        for (var month = 0; month < run.Months; month++)
        {
            var monthOfYear = ((run.Start + month) % 12) + 1;
            EpochStep.Run(r, month);
            InterventionStep.Run(r, month);
            PlanLayers.Switch(r, month);
            TermStep.Run(r, month);
            ExitStep.Run(r, month);
            AgeLimitStep.Run(r, month);
            if (monthOfYear == run.Policy.AssessmentMonth)
            {
                AssessmentStep.Run(r, month);
            }

            if (ProgressionStep.IsDue(run.Policy.Progression, monthOfYear))
            {
                ProgressionStep.Run(r, month);
            }

            TrainingStep.Run(r, month, monthOfYear);
            if (PlanReviewStep.IsDue(run.Policy.Plans, monthOfYear))
            {
                PlanReviewStep.Run(r, month);
            }

            if (monthOfYear == run.Policy.Rotation.Month)
            {
                RotationStep.Run(r, month);
            }

            FillStep.Run(r, month);
            while (DrawnFill.Run(r, month))
            {
                FillStep.Run(r, month);
            }

            RecruitmentStep.Run(r, month);
            MonthRecorder.Run(r, month, into);
            if (month % 12 == 11)
            {
                YearRecorder.Run(r, month / 12, into);
            }

            observer.EndOfMonth(r, month);
        }

        ReplicateRecorder.Run(r, into, row);
    }
}
