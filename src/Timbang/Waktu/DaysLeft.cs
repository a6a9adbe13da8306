namespace Timbang.Waktu;

/// <summary>
/// How far a last day is from today. Both counts are kept, because a last day that is never rolled may fall on a Sunday:
/// on the Friday before no working day is left, and yet it is not the last day.
/// </summary>
/// <param name="Calendar">Days after today up to and with the last; 0 on the last day, negative when it is past.</param>
/// <param name="Working">Working days among them; negative when it is past, 0 when only free days lie between.</param>
public readonly record struct DaysLeft(int Calendar, int Working);
