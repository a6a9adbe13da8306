using Timbang.Pelaksana;

namespace Timbang.Web.Data;

/// <summary>What <see cref="Penugasan"/> says of its days, asked in SQL.</summary>
internal static class LettersInForce
{
    /// <summary>In force on a day: <see cref="Penugasan.InForce"/>.</summary>
    public static IQueryable<Penugasan> InForce(this IQueryable<Penugasan> letters, DateOnly day) =>
        letters.Where(letter => letter.From <= day && (letter.Until == null || letter.Until >= day));
}
