//! Floor 2, beside `ops`: questions asked of the register, answered as a value. A report is sections of facts,
//! tables and prose with typed cells; renderers print any report in any format and know nothing of the
//! register. Adding a report adds a file in `build`; adding a format adds a file in `render`.

pub mod render;
pub mod value;
