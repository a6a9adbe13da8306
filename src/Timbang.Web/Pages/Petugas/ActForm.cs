using System.ComponentModel.DataAnnotations;
using Timbang.Pengujian;

namespace Timbang.Web.Pages.Petugas;

/// <summary>An act that asks nothing but to be done.</summary>
public class ActForm
{
    /// <summary>The version the person saw.</summary>
    public uint Version { get; set; }

    /// <summary>Made when the form was drawn: a double click gets the first result.</summary>
    public Guid Key { get; set; } = Guid.CreateVersion7();
}

/// <summary>An act on a case that is not the one in the address of its page: a row of an agenda, the receipt of a unit.</summary>
public class RowForm
{
    /// <summary>The version of that case which the person saw.</summary>
    public uint Seen { get; set; }

    /// <summary>Made when the form was drawn: a double click gets the first result.</summary>
    public Guid Key { get; set; } = Guid.CreateVersion7();
}

/// <summary>An act that asks why. Whether a reason may be empty, and what it must say, is the act's own word.</summary>
public sealed class ReasonForm : ActForm
{
    [Display(Name = "Alasan")]
    [StringLength(Uraian.MaxText, ErrorMessage = "Alasan paling banyak {1:N0} huruf.")]
    public string? Reason { get; set; }
}
