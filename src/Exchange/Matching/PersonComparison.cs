using CadreOrleans.Domain.Time;

namespace CadreOrleans.Exchange.Matching;

/// <summary>How sure it is that two records are of one person, from not at all to wholly.</summary>
public enum Sameness
{
    /// <summary>Two persons.</summary>
    Different,

    /// <summary>The names agree and nothing else is known: nobody can tell.</summary>
    CannotTell,

    /// <summary>One name, and dates that agree, but something else differs: two persons of one name and birth do exist. To be asked.</summary>
    Possible,

    /// <summary>One name, dates that agree as far as they are known, and the home or the post agrees. To be asked, the answer is probably yes.</summary>
    Likely,

    /// <summary>One identity number, or one name, full date of birth and home.</summary>
    Same,
}

/// <summary>Why two records are held to be of one person, or of two.</summary>
public enum SamenessReason
{
    /// <summary>One identity number.</summary>
    IdentityEqual,

    /// <summary>Two identity numbers.</summary>
    IdentityDiffers,

    /// <summary>One identity number of two names: one of the rows has it wrongly.</summary>
    IdentityOfTwoNames,

    /// <summary>Names that differ by a letter or a mark: Hưng is not Hùng.</summary>
    NameDiffers,

    /// <summary>Dates of birth that cannot be one day.</summary>
    BirthDiffers,

    /// <summary>No date of birth on one side.</summary>
    BirthUnknown,

    /// <summary>One full date of birth.</summary>
    BirthEqual,

    /// <summary>Dates of birth that agree, one of them coarser.</summary>
    BirthCompatible,

    /// <summary>One home.</summary>
    HomeEqual,

    /// <summary>Two homes.</summary>
    HomeDiffers,

    /// <summary>One post.</summary>
    PostEqual,

    /// <summary>What tells namesakes apart differs.</summary>
    DistinctionDiffers,

    /// <summary>The file gives each of the two rows a code of its own.</summary>
    CodeDiffers,
}

/// <summary>Compares two records of persons.</summary>
/// <param name="Sameness">How sure it is that they are of one person.</param>
/// <param name="Reasons">Why.</param>
public sealed record PersonComparison(Sameness Sameness, IReadOnlyList<SamenessReason> Reasons)
{
    /// <summary>Compares. A name alone never makes one person of two records, and an identity number outweighs everything else.</summary>
    public static PersonComparison Of(PersonTraits one, PersonTraits other)
    {
        var reasons = new List<SamenessReason>();
        PersonComparison Is(Sameness sameness, params ReadOnlySpan<SamenessReason> why) => new(sameness, [.. reasons, .. why]);
        if (one.IdentityNumber is { } number && other.IdentityNumber is { } otherNumber)
        {
            return number != otherNumber ? Is(Sameness.Different, SamenessReason.IdentityDiffers)
                : one.NameKey == other.NameKey ? Is(Sameness.Same, SamenessReason.IdentityEqual)
                : Is(Sameness.Possible, SamenessReason.IdentityOfTwoNames);
        }

        if (one.NameKey != other.NameKey)
        {
            return Is(Sameness.Different, SamenessReason.NameDiffers);
        }

        var home = PlaceText.Agree(one.Home, other.Home);
        var post = one.Posts.Intersect(other.Posts, StringComparer.Ordinal).Any();
        if (home is not null)
        {
            reasons.Add(home.Value ? SamenessReason.HomeEqual : SamenessReason.HomeDiffers);
        }

        if (post)
        {
            reasons.Add(SamenessReason.PostEqual);
        }

        if (one.Birth is not { } birth || other.Birth is not { } otherBirth)
        {
            return Is(home == true || (post && home is null) ? Sameness.Possible : Sameness.CannotTell, SamenessReason.BirthUnknown);
        }

        if (birth.Latest < otherBirth.Earliest || otherBirth.Latest < birth.Earliest)
        {
            return Is(Sameness.Different, SamenessReason.BirthDiffers);
        }

        if (one.Distinction != other.Distinction)
        {
            return Is(Sameness.Possible, SamenessReason.DistinctionDiffers);
        }

        // Who keeps a list with codes has counted its people: two codes are two persons unless everything else is one.
        var codes = one.Code is not null && other.Code is not null && one.Code != other.Code;
        var whole = birth.Precision == DatePrecision.Day && otherBirth.Precision == DatePrecision.Day;
        reasons.Add(whole ? SamenessReason.BirthEqual : SamenessReason.BirthCompatible);
        return codes ? Is(whole && home == true ? Sameness.Likely : Sameness.Different, SamenessReason.CodeDiffers)
            : whole && home == true ? Is(Sameness.Same)
            : home == false ? Is(Sameness.Possible)
            : home == true || post || (whole && home is null) ? Is(Sameness.Likely)
            : Is(Sameness.Possible);
    }
}
