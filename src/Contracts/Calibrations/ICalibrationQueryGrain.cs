using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;

namespace CadreOrleans.Contracts.Calibrations;

/// <summary>The rates that the workspace's own records give. Key: the workspace.</summary>
[Alias("cadre.calibration-query-grain")]
public interface ICalibrationQueryGrain : IGrainWithStringKey
{
    /// <summary>
    /// The rates of the whole years before the day, by the newest records: what was known at two moments could tell of one leaving, so that is not
    /// asked. Refused when the workspace is unknown or the silo has no time.
    /// </summary>
    [Requires(Right.Plan)]
    [Alias("get")]
    Task<Outcome<Answer<CalibrationView>>> Get(Caller caller, DateOnly? asOf);
}
