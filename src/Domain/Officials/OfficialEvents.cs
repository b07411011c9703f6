namespace CadreOrleans.Domain.Officials;

using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;

/// <summary>A person is in the records.</summary>
[EventType("official.registered", 1)]
public sealed record OfficialRegistered(OfficialId Official, OfficialFacts Facts) : IPersonalEvent
{
    /// <inheritdoc/>
    public IReadOnlyList<StreamId> Streams() => [StreamId.Of(Official)];
}

/// <summary>What is recorded of a person is replaced from the effective day on; the earlier record stays readable.</summary>
[EventType("official.corrected", 1)]
public sealed record OfficialCorrected(OfficialId Official, OfficialFacts Facts) : IPersonalEvent
{
    /// <inheritdoc/>
    public IReadOnlyList<StreamId> Streams() => [StreamId.Of(Official)];
}

/// <summary>The official left service for good on the effective day; the seats held are ended by events of their own in the same commit.</summary>
[EventType("official.left-service", 1)]
public sealed record LeftService(OfficialId Official, LeavingReason Reason) : IPersonalEvent
{
    /// <inheritdoc/>
    public IReadOnlyList<StreamId> Streams() => [StreamId.Of(Official)];
}

/// <summary>Why an official left service.</summary>
public enum LeavingReason
{
    /// <summary>Nghỉ hưu.</summary>
    Retirement,

    /// <summary>Early retirement under a restructuring decree.</summary>
    EarlyRetirement,

    /// <summary>Thôi việc theo nguyện vọng.</summary>
    Resignation,

    /// <summary>Moved to an organisation outside this workspace's authority.</summary>
    TransferOut,

    /// <summary>Buộc thôi việc, khai trừ.</summary>
    Dismissal,

    /// <summary>Death.</summary>
    Death,

    /// <summary>Any other reason, or one not to be told.</summary>
    Other,
}
