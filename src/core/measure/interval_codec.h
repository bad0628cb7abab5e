// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "measure/interval.h"

#include <QByteArray>

namespace parascope {

/// An Interval as bytes, for recordings and for the pipe: one version byte, then the fields in the order of
/// interval.h, numbers as varints (byte_stream.h), a list as its length and its entries, an optional as a
/// flag and its value. Doubles keep their 64 bits. A histogram entry takes 2 to 3 bytes. Any thread.
[[nodiscard]] QByteArray encodeInterval(const Interval& interval);

/// Exact inverse of encodeInterval(); also reads what older versions wrote (fields they lacked stay empty).
/// The bytes may be hostile: nothing is read outside them, lists take no more memory than a small multiple of
/// them, histogram entries are ascending indexes of the standard layout. Errors name the part that does not
/// fit.
[[nodiscard]] Result<Interval> decodeInterval(const QByteArray& bytes);

} // namespace parascope
