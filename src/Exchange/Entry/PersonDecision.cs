using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Exchange.Records;

namespace CadreOrleans.Exchange.Entry;

/// <summary>Who a person of a file is, and what is taken over of what the file says. Made by matching, and by the planner where matching asks.</summary>
/// <param name="Record">What the file says.</param>
/// <param name="Official">The official on record; null for somebody new.</param>
/// <param name="Posts">The posts that are taken over.</param>
public sealed record PersonDecision(PersonRecord Record, OfficialId? Official, IReadOnlyList<PostDecision> Posts);

/// <summary>A post of a file that is on record as a position.</summary>
/// <param name="Record">What the file says.</param>
/// <param name="Position">The position.</param>
/// <param name="LeavesPrincipal">Whether a person who holds another principal post leaves it for this one.</param>
public sealed record PostDecision(PostRecord Record, PositionId Position, bool LeavesPrincipal = false);
