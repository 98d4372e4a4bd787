use super::prepared;
