using CadreOrleans.Domain.Careers;

namespace CadreOrleans.Web.Officials.Forms;

/// <summary>The kinds of decision by which an official takes a seat, as an office tells them apart.</summary>
public enum SeatDecision
{
    /// <summary>Bổ nhiệm.</summary>
    Appoint,

    /// <summary>Bổ nhiệm lại.</summary>
    Reappoint,

    /// <summary>Bầu.</summary>
    Elect,

    /// <summary>Bầu bổ sung.</summary>
    ElectSupplementary,

    /// <summary>Phê chuẩn kết quả bầu.</summary>
    Ratify,

    /// <summary>Chỉ định.</summary>
    Designate,

    /// <summary>Phân công.</summary>
    Assign,

    /// <summary>Giao quyền, giao phụ trách.</summary>
    Act,

    /// <summary>Luân chuyển ngang.</summary>
    RotateHorizontally,

    /// <summary>Luân chuyển dọc.</summary>
    RotateVertically,

    /// <summary>Điều động.</summary>
    Transfer,

    /// <summary>Biệt phái.</summary>
    Second,
}

/// <summary>What a kind of decision means in the records.</summary>
internal static class SeatDecisions
{
    public static TakenBy TakenBy(this SeatDecision decision) => decision switch
    {
        SeatDecision.Reappoint => Domain.Careers.TakenBy.Reappointment,
        SeatDecision.Elect => Domain.Careers.TakenBy.Election,
        SeatDecision.ElectSupplementary => Domain.Careers.TakenBy.SupplementaryElection,
        SeatDecision.Ratify => Domain.Careers.TakenBy.Ratification,
        SeatDecision.Designate => Domain.Careers.TakenBy.Designation,
        SeatDecision.Assign => Domain.Careers.TakenBy.Assignment,
        SeatDecision.Act => Domain.Careers.TakenBy.ActingAssignment,
        _ => Domain.Careers.TakenBy.Appointment,
    };

    public static MoveKind Move(this SeatDecision decision) => decision switch
    {
        SeatDecision.RotateHorizontally => MoveKind.RotationHorizontal,
        SeatDecision.RotateVertically => MoveKind.RotationVertical,
        SeatDecision.Transfer => MoveKind.Transfer,
        SeatDecision.Second => MoveKind.Secondment,
        _ => MoveKind.Ordinary,
    };

    /// <summary>Whether the official is expected back.</summary>
    public static bool Returns(this SeatDecision decision) =>
        decision is SeatDecision.RotateHorizontally or SeatDecision.RotateVertically or SeatDecision.Second;
}
